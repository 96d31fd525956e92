/// A shell that raps can write completions for.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// A script for the shell.
  func script(for completions: Completions) -> String {
    switch self {
    case .bash: BashCompletions(completions: completions).script
    case .zsh: ZshCompletions(completions: completions).script
    case .fish: FishCompletions(completions: completions).script
    }
  }

  /// A text in single quotes of a shell.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
