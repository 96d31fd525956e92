/// An option of a command: how it is written and what it means.
struct OptionSpecification {
  let name: String
  let short: Character?
  /// What stands for the value in help, as `FILE`; nil for a switch.
  let valueName: String?
  /// The values that are allowed, if they can be listed.
  let choices: [String]
  /// Values that shells offer where others are allowed too.
  let suggestions: [String]
  /// Whether several values may stand with commas between.
  let isList: Bool
  let isRepeatable: Bool
  let help: String

  static func flag(_ name: String, short: Character? = nil, _ help: String) -> OptionSpecification {
    OptionSpecification(
      name: name, short: short, valueName: nil, choices: [], suggestions: [], isList: false, isRepeatable: false,
      help: help)
  }

  static func value(
    _ name: String, short: Character? = nil, _ valueName: String, choices: [String] = [], suggestions: [String] = [],
    isList: Bool = false, repeats: Bool = false, _ help: String
  ) -> OptionSpecification {
    OptionSpecification(
      name: name, short: short, valueName: valueName, choices: choices, suggestions: suggestions, isList: isList,
      isRepeatable: repeats, help: help)
  }
}

/// What the values of an option mean.
struct ValueTable {
  let title: String
  let rows: [(value: String, meaning: String)]
}

/// A command: what help prints and what the parser accepts.
struct CommandSpecification {
  let name: String
  /// One line in the list of commands.
  let overviewLine: String
  /// What the command does, in a sentence or two.
  let summary: String
  /// What follows the options, as `FILE…`; empty if nothing may.
  let operands: String
  /// The allowed number of operands.
  let operandCount: ClosedRange<Int>
  let options: [OptionSpecification]
  /// Working command lines: CI runs each of them in a fresh checkout.
  let examples: [String]
  /// Paragraphs that stand at the end of the help.
  let notes: [String]
  /// The values of an option, each with a line on what it means.
  var valueTable: ValueTable?

  static let anyNumber = 1...1_000
}

/// A command line that fits its specification.
struct ParsedArguments {
  var operands: [String] = []
  private var values: [String: [String]] = [:]

  func has(_ name: String) -> Bool { values[name] != nil }

  /// The option's value; the parser refuses an option given twice unless it is repeatable.
  func value(_ name: String) -> String? { values[name]?.last }

  func allValues(_ name: String) -> [String] { values[name] ?? [] }

  mutating func add(_ value: String, to name: String) { values[name, default: []].append(value) }
}
