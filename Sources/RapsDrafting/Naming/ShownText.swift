/// A text from the file as a comment or title may show it: on one line, short, and without characters that are
/// invisible, turn the direction of writing, or that the language does not have.
func shownText(_ text: String, longest: Int = 60) -> String {
  var shown = ""
  var isAfterBlank = false
  var count = 0
  for scalar in text.unicodeScalars {
    if scalar.properties.isWhitespace || isUnseen(scalar) {
      isAfterBlank = true
      continue
    }
    if count >= longest { return shown + "…" }
    if isAfterBlank, !shown.isEmpty {
      shown += " "
      count += 1
    }
    isAfterBlank = false
    shown.unicodeScalars.append(scalar)
    count += 1
  }
  return shown
}

/// A line of the language whose texts have no character that a comment may not have: they are escaped.
func withoutUnseen(_ line: String) -> String {
  var seen = String.UnicodeScalarView()
  for scalar in line.unicodeScalars {
    if isUnseen(scalar) {
      seen.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
    } else {
      seen.append(scalar)
    }
  }
  return String(seen)
}

private func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
  default: scalar.properties.isDefaultIgnorableCodePoint
  }
}
