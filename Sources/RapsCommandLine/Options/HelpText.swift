/// Width that help is wrapped to.
private let helpWidth = 100

extension CommandSpecification {
  /// What `raps NAME --help` prints.
  var helpText: String {
    var text = "\(wrapped(summary, indent: 0))\n\nUsage: raps \(name)\(options.isEmpty ? "" : " [options]")"
    text += operands.isEmpty ? "\n" : " \(operands)\n"
    text += "\nExamples:\n" + examples.map { wrapped(example: $0) + "\n" }.joined()
    if !options.isEmpty {
      text += "\nOptions:\n" + options.map(\.helpEntry).joined()
    }
    if let valueTable { text += valueTable.helpText }
    for note in notes { text += "\n" + wrapped(note, indent: 0) + "\n" }
    return text
  }
}

extension ValueTable {
  fileprivate var helpText: String {
    let width = rows.map(\.value.count).max() ?? 0
    return "\n\(title):\n"
      + rows.map { row in
        let head = "  \(row.value)\(String(repeating: " ", count: width - row.value.count))  "
        return head + wrapped(row.meaning, indent: head.count).dropFirst(head.count) + "\n"
      }.joined()
  }
}

extension OptionSpecification {
  fileprivate var helpEntry: String {
    let written = (short.map { "-\($0), " } ?? "") + "--\(name)" + (valueName.map { " \($0)" } ?? "")
    let column = 30
    let head = "  \(written)"
    let body = wrapped(help, indent: column)
    guard head.count < column - 1 else { return "\(head)\n\(body)\n" }
    return head + body.dropFirst(head.count) + "\n"
  }
}

/// The text in lines of at most `helpWidth` characters, each behind `indent` spaces.
func wrapped(_ text: String, indent: Int) -> String {
  let margin = String(repeating: " ", count: indent)
  var lines: [String] = []
  for word in text.split(separator: " ") {
    if let line = lines.last, line.count + 1 + word.count <= helpWidth {
      lines[lines.count - 1] = "\(line) \(word)"
    } else {
      lines.append(margin + word)
    }
  }
  return lines.joined(separator: "\n")
}

/// A command line, broken so that a shell takes the lines as one: behind each `&&`, else behind a backslash.
func wrapped(example: String) -> String {
  guard example.count + 2 > helpWidth else { return "  \(example)" }
  var pieces: [String] = []
  for word in example.split(separator: " ") {
    // What stands in quotes is one word, and an option's value is not parted from it.
    if let last = pieces.last, last.isOpen || last.isOption && !word.hasPrefix("-") && word != "&&" {
      pieces[pieces.count - 1] = "\(last) \(word)"
    } else {
      pieces.append(String(word))
    }
  }
  var lines = ["  \(pieces.removeFirst())"]
  for piece in pieces {
    let line = lines[lines.count - 1]
    let isNewCommand = line.hasSuffix("&&")
    if !isNewCommand, line.count + 1 + piece.count + 2 <= helpWidth {
      lines[lines.count - 1] = "\(line) \(piece)"
    } else {
      if !isNewCommand { lines[lines.count - 1] = "\(line) \\" }
      lines.append("    \(piece)")
    }
  }
  return lines.joined(separator: "\n")
}

extension String {
  fileprivate var isOpen: Bool { !count(where: { $0 == "'" }).isMultiple(of: 2) }
  fileprivate var isOption: Bool { hasPrefix("-") && !contains(" ") }
}
