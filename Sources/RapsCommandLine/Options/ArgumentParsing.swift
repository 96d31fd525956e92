import RapsDiagnostics

extension CommandSpecification {
  /// Matches a command line with the specification. `--name value`, `--name=value`, `-o value`; `--` ends options.
  /// - Throws: `CommandFailure` with exit code 64.
  func parse(_ arguments: [String]) throws(CommandFailure) -> ParsedArguments {
    var parsed = ParsedArguments()
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        parsed.operands += rest
        rest = []
      } else if argument.hasPrefix("-"), argument != "-" {
        try parseOption(argument, &rest, into: &parsed)
      } else {
        parsed.operands.append(argument)
      }
    }
    try checkOperands(parsed.operands)
    return parsed
  }

  private func parseOption(
    _ argument: String, _ rest: inout ArraySlice<String>, into parsed: inout ParsedArguments
  ) throws(CommandFailure) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let option = options.first(where: { $0.matches(parts[0]) }) else {
      throw unknownOption(parts[0])
    }
    if parsed.has(option.name), !option.isRepeatable {
      throw .usage("U0003", "--\(option.name) is given twice", help: [helpHint])
    }
    guard let valueName = option.valueName else {
      if parts.count == 2 { throw .usage("U0004", "--\(option.name) takes no value", help: [helpHint]) }
      parsed.add("", to: option.name)
      return
    }
    guard let value = parts.count == 2 ? parts[1] : rest.popFirst(), !value.isEmpty else {
      throw .usage("U0005", "--\(option.name) needs a value: --\(option.name) \(valueName)", help: [helpHint])
    }
    if !option.choices.isEmpty, !option.choices.contains(value) {
      throw .usage(
        "U0006", "--\(option.name) cannot be \"\(value)\"", help: ["one of: \(option.choices.joined(separator: ", "))"])
    }
    parsed.add(value, to: option.name)
  }

  private func checkOperands(_ operands: [String]) throws(CommandFailure) {
    if operands.count < operandCount.lowerBound {
      throw .usage("U0007", "raps \(name) needs \(self.operands)", help: ["as in: \(examples[0])", helpHint])
    }
    if operands.count > operandCount.upperBound {
      throw .usage(
        "U0008", "raps \(name) does not know what to do with \"\(operands[operandCount.upperBound])\"",
        help: [helpHint])
    }
    if operands.contains("") {
      throw .usage(
        "U0092", "raps \(name) needs \(self.operands), and one of its names is empty",
        help: ["was it made by a script, from a variable that is not set?", helpHint])
    }
  }

  private func unknownOption(_ written: String) -> CommandFailure {
    let near = nearestName(to: String(written.drop { $0 == "-" }), among: options.map(\.name))
    return .usage(
      "U0002", "raps \(name) has no option \(written)",
      help: (near.map { ["did you mean --\($0)?"] } ?? []) + [helpHint])
  }

  private var helpHint: String { "raps \(name) --help lists the options" }
}

extension OptionSpecification {
  func matches(_ written: String) -> Bool {
    written == "--\(name)" || short.map { written == "-\($0)" } == true
  }
}
