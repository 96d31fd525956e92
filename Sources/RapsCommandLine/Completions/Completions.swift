import BundledQuestionnaires

/// What can be completed on a command line of raps: taken from the specifications of its commands.
struct Completions {
  /// What may stand where a value or an operand is written.
  struct Values: Equatable {
    var words: [String] = []
    /// Whether names of files may stand there, too.
    var hasFiles = false
    /// Whether several words may stand with commas between.
    var isList = false

    /// Nothing that could be known.
    static let unknown = Values()
  }

  struct Option {
    let names: [String]
    let help: String
    /// Nil for a switch.
    let values: Values?
    /// What stands for the value in help.
    let valueName: String
    let isRepeatable: Bool
  }

  struct Command {
    let name: String
    let help: String
    let options: [Option]
    let operands: Values
  }

  let commands: [Command]

  /// Operands and values that are names of files, as help calls them.
  static let fileNames: Set<String> = ["FILE", "PATH", "NORM", "PLAN", "EARLIER", "LATER", "RESULTS"]

  /// Of all commands and `help`.
  static var ofRaps: Completions {
    let ids = BundledQuestionnaire.all.map(\.id).sorted()
    let commands = allCommands.map { command($0.specification, questionnaires: ids) }
    let names = commands.map(\.name) + HelpTopic.all.map(\.name)
    let help = Command(
      name: "help", help: "the same help, and topics", options: [], operands: Values(words: names))
    return Completions(commands: commands + [help])
  }

  private static func command(_ specification: CommandSpecification, questionnaires: [String]) -> Command {
    let help = Option(
      names: ["--help", "-h"], help: "What the command does, with examples.", values: nil, valueName: "",
      isRepeatable: false)
    let options = specification.options.map { option in
      Option(
        names: ["--\(option.name)"] + (option.short.map { ["-\($0)"] } ?? []), help: option.help,
        values: option.valueName.map { name in
          let words = option.choices + option.suggestions
          return words.isEmpty ? values(named: name, questionnaires) : Values(words: words, isList: option.isList)
        },
        valueName: option.valueName ?? "", isRepeatable: option.isRepeatable)
    }
    return Command(
      name: specification.name, help: specification.overviewLine, options: options + [help],
      operands: values(named: specification.operands, questionnaires))
  }

  /// As "ID|FILE", "build FILE… | show NORM": what stands in small letters is written so.
  private static func values(named name: String, _ questionnaires: [String]) -> Values {
    let parts = parts(of: name)
    let words = parts.filter { $0 == $0.lowercased() }
    return Values(
      words: words + (name.contains("ID|FILE") ? questionnaires : []),
      hasFiles: parts.contains { fileNames.contains($0) })
  }

  /// The words of what help writes for a value or an operand: ID and FILE of "ID|FILE".
  static func parts(of name: String) -> [String] { name.split { !$0.isLetter }.map(String.init) }
}
