/// Words beside an item's code or text that say that a column holds something else than the answers to the item, in
/// Dutch, French, German and English.
enum AlteredHeadings {
  enum Meaning: Hashable {
    /// The codes were turned already; raps would turn them once more. With the word that says so.
    case turned(String)
    /// Another question about the same statement. With the word that says so.
    case otherQuestion(String)
    /// What a survey tool or an author adds to a question, such as a comment or points. With the word that says so.
    case addition(String)
    /// Microsoft Forms' feedback of a quiz, or the stem of questions about feedback.
    case feedback
  }

  private static let turned: Set<String> = [
    "reversed", "reverse", "recoded", "recode", "inverted", "inverse", "rev", "rec", "inv", "reversecoded",
    "reversescored", "omgekeerd", "omgekeerde", "omgepoold", "omgepoolde", "gespiegeld", "gehercodeerd",
    "gehercodeerde", "hercodeerd",
    "umgepolt", "umgepolte", "invertiert", "rekodiert", "umkodiert", "recodiert", "umcodiert",
    "inversé", "inversée", "recodé", "recodée", "renversé", "renversée",
  ]
  private static let importance: Set<String> = ["importance", "belang", "wichtigkeit"]
  /// Where they stand alone.
  private static let negations: Set<String> = ["not", "niet", "nicht", "pas"]
  /// Microsoft Forms' points of a quiz, and comments.
  private static let additions: Set<String> = [
    "points", "punten", "punkte", "comment", "comments", "toelichting", "opmerking", "opmerkingen",
    "commentaire", "commentaires", "kommentar", "kommentare", "anmerkung", "anmerkungen", "remark", "remarks",
  ]
  /// Words of a label; more of them are the stem of a question.
  private static let mostLabelWords = 4

  private static let all =
    turned.union(importance).union(negations).union(additions).union(["r", "display", "feedback"])

  /// Whether a column's name has any of the words.
  static func mayTell(_ heading: HeaderWords) -> Bool {
    heading.text.split(separator: " ").contains { all.contains(String($0)) }
  }

  /// What words beside an item's code or text say of it, nil if nothing.
  static func meaning(of words: [Substring]) -> Meaning? {
    let words = words.filter { !$0.contains(where: \.isNumber) }.map(String.init)
    if let word = words.first(where: turned.contains) { return .turned(word) }
    // As in R_wl1.
    if words == ["r"] { return .turned("r") }
    guard words.count <= mostLabelWords else { return nil }
    if let word = words.first(where: importance.contains) { return .otherQuestion(word) }
    if words.count == 1, negations.contains(words[0]) { return .otherQuestion(words[0]) }
    if let word = words.first(where: additions.contains) { return .addition(word) }
    // Qualtrics' tells where a question stood.
    if words.suffix(2) == ["display", "order"] { return .addition("display order") }
    return words.contains("feedback") ? .feedback : nil
  }
}

extension HeaderWords {
  /// The words that stand beside the longest of some names in this text; all words if none of them does.
  func words(beside names: [String]) -> [Substring] {
    let padded = " \(text) "
    for name in names.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      // The last one: a stem may have a name's words too.
      guard let range = padded.ranges(of: " \(name) ").last else { continue }
      return (padded[..<range.lowerBound] + " " + padded[range.upperBound...]).split(separator: " ").map {
        Substring($0)
      }
    }
    return text.split(separator: " ")
  }
}
