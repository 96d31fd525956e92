/// Prints what a shell needs to complete command lines of raps.
enum CompletionsCommand: RapsCommand {
  static let specification = CommandSpecification(
    name: "completions",
    overviewLine: "completes commands, options and ids in bash, zsh or fish",
    summary: """
      Prints a script with which the Tab key completes commands, options, their values, the ids of bundled \
      questionnaires and names of files. Print it anew after an update of raps.
      """,
    operands: "bash|zsh|fish",
    operandCount: 1...1,
    options: [],
    examples: [
      "raps completions bash > raps.bash && bash -c 'source ./raps.bash'",
      "raps completions zsh > _raps",
      "raps completions fish > raps.fish",
    ],
    notes: [
      "bash: raps completions bash > ~/.local/share/bash-completion/completions/raps - or, where bash-completion is not "
        + "installed, add the line source <(raps completions bash) to ~/.bashrc (in macOS's bash 3.2: eval \"$(raps "
        + "completions bash)\").",
      "zsh: raps completions zsh > ~/.zfunc/_raps, with fpath=(~/.zfunc $fpath) above autoload -U compinit && compinit in "
        + "~/.zshrc; or, below compinit, source <(raps completions zsh).",
      "fish: raps completions fish > ~/.config/fish/completions/raps.fish",
      "Then open a new terminal.",
    ])

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitCode {
    guard let shell = Shell(rawValue: arguments.operands[0]) else {
      throw CommandFailure.usage(
        "U0088", "raps cannot complete in \"\(arguments.operands[0])\"",
        help: ["one of: \(Shell.allCases.map(\.rawValue).joined(separator: ", "))"])
    }
    try console.print(shell.script(for: Completions.ofRaps))
    return .success
  }
}
