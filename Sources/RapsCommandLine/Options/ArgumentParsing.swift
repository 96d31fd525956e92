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

/// The name nearest to what was typed, if it is near enough to be meant: at most a third of its letters differ,
/// not counting their case.
func nearestName(to typed: String, among names: [String]) -> String? {
  guard typed.count > 2 else { return nil }
  let near = names.map { (name: $0, distance: editDistance(typed.lowercased(), $0)) }.min { $0.distance < $1.distance }
  guard let near, near.distance * 3 <= max(typed.count, near.name.count) else { return nil }
  return near.name
}

/// Levenshtein's distance. Complexity: the product of the lengths.
private func editDistance(_ left: String, _ right: String) -> Int {
  let right = Array(right)
  var row = Array(0...right.count)
  for (i, leftLetter) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, rightLetter) in right.enumerated() {
      let substituted = diagonal + (leftLetter == rightLetter ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(substituted, row[j] + 1, diagonal + 1)
    }
  }
  return row[right.count]
}
