/// For bash 3.2 and later, which macOS still has. Where a name of a file may stand, bash completes it by itself: a
/// function that finds nothing leaves the word to `-o default`, which it takes back (from bash 4 on) where none may.
struct BashCompletions {
  let completions: Completions

  var script: String {
    """
    # Completes command lines of raps in bash; written by raps completions bash.

    _raps() {
      local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words= list= files=yes
      # In --name=value bash takes the sign for a word of its own.
      if [[ $cur == = ]]; then
        cur=
      elif [[ $prev == = ]]; then
        prev=${COMP_WORDS[COMP_CWORD-2]}
      fi
      if ((COMP_CWORD == 1)); then
        words='\(commandNames)'
      else
        case ${COMP_WORDS[1]}:$prev in
    \(completions.commands.flatMap(optionCases).joined(separator: "\n"))
        *)
          case ${COMP_WORDS[1]} in
    \(completions.commands.map(operandCase).joined(separator: "\n"))
          esac
          ;;
        esac
      fi
      [[ $files ]] || compopt +o bashdefault +o default 2>/dev/null
      # What stands in the list already is not offered again.
      if [[ $list ]]; then
        local word rest=
        for word in $words; do [[ ,$list == *,"$word",* ]] || rest+=" $word"; done
        words=$rest
      fi
      local part=${cur#"$list"}
      COMPREPLY=($(compgen -P "$list" -W "$words" -- "$part"))
    }

    complete -o bashdefault -o default -F _raps raps

    """
  }

  private var commandNames: String {
    (completions.commands.map(\.name) + ["--help", "--version"]).joined(separator: " ")
  }

  private func optionCases(_ command: Completions.Command) -> [String] {
    command.options.compactMap { option in
      guard let values = option.values else { return nil }
      let pattern = option.names.map { "\(command.name):\($0)" }.joined(separator: "|")
      let list = values.isList ? " list=${cur%\"${cur##*,}\"}" : ""
      return "    \(pattern)) words='\(values.words.joined(separator: " "))'\(list)\(files(values)) ;;"
    }
  }

  private func operandCase(_ command: Completions.Command) -> String {
    let options = command.options.flatMap(\.names).joined(separator: " ")
    let operands = command.operands.words.joined(separator: " ")
    return "      \(command.name)) if [[ $cur == -* ]]; then words='\(options)'; "
      + "else words='\(operands)'\(files(command.operands)); fi ;;"
  }

  private func files(_ values: Completions.Values) -> String { values.hasFiles ? "" : " files=" }
}
