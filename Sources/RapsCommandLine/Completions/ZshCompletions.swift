/// For zsh: a file `_raps` in a folder of `fpath`, or sourced.
struct ZshCompletions {
  let completions: Completions

  var script: String {
    """
    #compdef raps
    # Completes command lines of raps in zsh; written by raps completions zsh.

    _raps_commands() {
      local -a commands=(
    \(completions.commands.map { "    \(Shell.quoted("\($0.name):\($0.help)"))" }.joined(separator: "\n"))
      )
      _describe -t commands 'command' commands
    }

    _raps_words_or_files() {
      compadd -- "$@"
      _files
    }

    _raps() {
      local curcontext="$curcontext" state line
      _arguments -C '(- *)--help[what raps does]' '(- *)--version[the version of raps]' '1: :_raps_commands' '*:: :->rest'
      [[ $state == rest ]] || return
      case $words[1] in
    \(completions.commands.map(commandCase).joined(separator: "\n"))
      esac
    }

    if [[ $funcstack[1] == _raps ]]; then
      _raps "$@"
    else
      compdef _raps raps
    fi

    """
  }

  private func commandCase(_ command: Completions.Command) -> String {
    var lines = ["  \(command.name))", "    _arguments -s \\"]
    for option in command.options { lines.append("      \(entry(option)) \\") }
    lines.append(
      "      \(Shell.quoted("*:\(command.operands.hasFiles ? "file" : "operand"):\(action(command.operands))"))")
    lines.append("    ;;")
    return lines.joined(separator: "\n")
  }

  /// As `'(-f --format)'{-f,--format=}'[Of the output.]:FORMAT:(json csv)'`.
  private func entry(_ option: Completions.Option) -> String {
    let value = option.values.map { ":\(escaped(option.valueName)):\(action($0))" } ?? ""
    let rest = Shell.quoted("[\(escaped(option.help))]\(value)")
    let names = option.names.map { option.values != nil && $0.hasPrefix("--") ? "\($0)=" : $0 }
    let written = names.count == 1 ? names[0] : "{\(names.joined(separator: ","))}"
    let exclusion = option.isRepeatable ? "\\*" : Shell.quoted("(\(option.names.joined(separator: " ")))")
    return "\(exclusion)\(written)\(rest)"
  }

  private func action(_ values: Completions.Values) -> String {
    let words = values.words.joined(separator: " ")
    if values.isList { return " _values -s , value \(words)" }
    return switch (values.words.isEmpty, values.hasFiles) {
    // Behind a space a command stands as it is to be run.
    case (false, true): " _raps_words_or_files \(words)"
    case (false, false): "(\(words))"
    case (true, true): "_files"
    case (true, false): " "
    }
  }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, letter in
      if "[]:\\".contains(letter) { escaped += "\\" }
      escaped.append(letter)
    }
  }
}
