extension ResponseHeader {
  /// Why a header of which no name is known may be none.
  var suspicions: [String] {
    let shape = delimiter.map {
      "read as \(names.count == 1 ? "1 column" : "\(names.count) columns"), separated by \($0.rawValue)"
    }
    return [suspicion, shape, encodingSuspicion].compactMap { $0 }
  }

  /// Whether names have letters such as Ã©, as UTF-8 looks when it is read as Windows-1252.
  var encodingSuspicion: String? {
    let isGarbled = names.contains { name in
      let scalars = Array(name.unicodeScalars)
      return zip(scalars, scalars.dropFirst()).contains { first, second in
        switch first {
        // What stands for 80…BF behind it: Latin-1's signs, and the letters and marks of Windows-1252.
        case "Ã", "Â": 0xA0...0xBF ~= second.value || [0x192, 0x2030, 0x160, 0x152, 0x178].contains(second.value)
        case "â": second == "€"
        default: second == "\u{FFFD}"
        }
      }
    }
    return isGarbled
      ? "letters such as \"Ã©\" in the names: was the file read or saved in another encoding? --encoding utf-8 or "
        + "windows-1252 sets it" : nil
  }

  /// What to rename numbered columns to, if there are as many as items: they may be the items in order.
  func renaming(to ids: [String], of questionnaire: String) -> String? {
    guard ids.count > 1, let numbers = numberedNames(ids.count), let first = numbers.first, let last = numbers.last
    else {
      return nil
    }
    let stems = Set(ids.map { $0.prefix { !$0.isNumber } })
    let sorted = ids.compactMap { id in Int(id.drop { !$0.isNumber }) }.sorted()
    if let stem = stems.first, stems.count == 1, sorted == Array(1...ids.count) {
      return "rename \(first) … \(last) to \(stem)1 … \(stem)\(ids.count) if they are in the order of the manual"
    }
    return "rename \(first) … \(last) to the ids of the items, which raps show \(questionnaire) lists, "
      + "if they are these items"
  }

  /// The names Q1 … Qn or 1 … n, for any letters before the numbers; nil if there are others of that form.
  private func numberedNames(_ count: Int) -> [String]? {
    var byLetters: [String: [Int: String]] = [:]
    for name in names {
      let letters = name.prefix { $0.isLetter || $0 == "_" || $0 == " " }
      guard letters.count <= 10, let number = Int(name.dropFirst(letters.count)) else { continue }
      byLetters[letters.lowercased(), default: [:]][number] = name
    }
    let complete = byLetters.values.filter { $0.count == count && $0.keys.min() == 1 && $0.keys.max() == count }
    guard complete.count == 1 else { return nil }
    return complete[0].sorted { $0.key < $1.key }.map(\.value)
  }

  private var suspicion: String? {
    let record = LeadingRecord(cells: names, lineNumber: lineNumber)
    if names.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }) || record.datumCount >= 2 {
      return "the first row seems to hold answers, not the names of columns"
    }
    if hasRowPerAnswer { return Self.rowPerAnswerSuspicion }
    guard record.filledCount == 1 else { return nil }
    if names.contains(where: { name in ",;\t".contains { mark in name.count { $0 == mark } > 1 } }) {
      return "the first row is one cell with delimiters in it: does each line stand in quotes as a whole, or is the "
        + "delimiter another one?"
    }
    return "the first row has one name: is it a title above the table, or is the delimiter another one?"
  }

  package static let rowPerAnswerSuspicion =
    "there seems to be a row for each answer: raps reads a row for each person, with a column for each item"

  /// Whether a few columns name the question and hold its answer, as in a long format.
  package var hasRowPerAnswer: Bool {
    guard names.count <= 12 else { return false }
    let words = Set(names.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) })
    let questions: Set = ["item", "question", "variable", "vraag", "frage"]
    let answers: Set = [
      "answer", "response", "value", "score", "antwoord", "waarde", "réponse", "valeur", "antwort", "wert",
    ]
    return !words.isDisjoint(with: questions) && !words.isDisjoint(with: answers)
  }
}
