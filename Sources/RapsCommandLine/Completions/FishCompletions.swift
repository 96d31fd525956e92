/// For fish 3 and later.
struct FishCompletions {
  let completions: Completions

  var script: String {
    """
    # Completes command lines of raps in fish; written by raps completions fish.

    function __raps_has_command
      set -l words (commandline -opc)
      test (count $words) -ge 2; and test "$words[2]" = "$argv[1]"
    end

    function __raps_has_no_command
      test (count (commandline -opc)) -eq 1
    end

    # Words with commas between; those that stand already are not offered again.
    function __raps_list
      set -l written (commandline -ct | string replace -r '^--[^=]*=' '' | string replace -r '[^,]*$' '')
      for word in $argv
        string match -q "*,$word,*" ",$written"; or printf '%s\\n' $written$word
      end
    end

    complete -c raps -f
    complete -c raps -n __raps_has_no_command -l help -s h -d 'What raps does'
    complete -c raps -n __raps_has_no_command -l version -d 'The version of raps'
    \(completions.commands.flatMap(lines).joined(separator: "\n"))

    """
  }

  private func lines(_ command: Completions.Command) -> [String] {
    let head = "complete -c raps -n '__raps_has_command \(command.name)'"
    var lines = [
      "complete -c raps -n __raps_has_no_command -a \(command.name) -d \(quoted(command.help))"
    ]
    if command.operands.hasFiles { lines.append("\(head) -F") }
    if !command.operands.words.isEmpty {
      lines.append("\(head) -a \(quoted(command.operands.words.joined(separator: " ")))")
    }
    for option in command.options {
      let names = option.names.map { $0.hasPrefix("--") ? "-l \($0.dropFirst(2))" : "-s \($0.dropFirst())" }
      lines.append("\(head) \(names.joined(separator: " "))\(value(option)) -d \(quoted(option.shortHelp))")
    }
    return lines
  }

  private func value(_ option: Completions.Option) -> String {
    guard let values = option.values else { return "" }
    let joined = values.words.joined(separator: " ")
    let words = values.words.isEmpty ? "" : " -a \(quoted(values.isList ? "(__raps_list \(joined))" : joined))"
    return (values.hasFiles ? " -r -F" : " -x") + words
  }

  /// In single quotes fish knows two escapes.
  private func quoted(_ text: String) -> String {
    let escaped = text.reduce(into: "") { escaped, letter in
      if "'\\".contains(letter) { escaped += "\\" }
      escaped.append(letter)
    }
    return "'\(escaped)'"
  }
}

extension Completions.Option {
  /// What stands before the first colon, semicolon or full stop: fish shows it beside each value.
  fileprivate var shortHelp: String {
    var letters = help[...]
    var short = ""
    while let letter = letters.popFirst() {
      if ".:;".contains(letter), letters.first.map({ $0 == " " }) ?? true { break }
      short.append(letter)
    }
    return short
  }
}
