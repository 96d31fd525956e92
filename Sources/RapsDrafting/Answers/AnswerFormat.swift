import RapsQuestionnaire

/// How the items of a scale are answered.
enum AnswerFormat: Hashable {
  /// Codes from a lowest to a highest, with the texts that stand behind some of them.
  case range(lowest: Int, highest: Int, labels: [Int: String])
  /// An index into the known lists.
  case known(Int)
  /// Texts that stand in no known list.
  case words(AnswerWords)
}

/// Answers that stand in no known list.
struct AnswerWords: Hashable {
  /// In the order in which they get codes from 1.
  let texts: [String]
  /// Texts that say that there is no answer.
  let none: [String]
  /// Whether the order is that of words of more and less, or of numbers; if not it is that of the alphabet, and means
  /// nothing.
  let isOrdered: Bool
  /// Of the words that are known.
  let language: Language?

  /// - Parameter texts: at least ten rows hold each of them.
  init(_ texts: [String]) {
    let answers = texts.filter { !KnownAnswers.isNoAnswer($0) }
    none = Self.alphabetical(texts.filter(KnownAnswers.isNoAnswer))
    let degrees = DegreeWords.ordered(answers)
    let ordered = degrees?.texts ?? Self.counted(answers)
    self.texts = ordered ?? Self.alphabetical(answers)
    isOrdered = ordered != nil
    language = degrees?.language
  }

  /// Texts that start with numbers, as `0`, `1`, `2 or more`, by these; nil if one does not, or two with the same. A day
  /// that a spreadsheet made, as `01-May`, is no number.
  private static func counted(_ texts: [String]) -> [String]? {
    var byNumber: [Int: String] = [:]
    for text in texts {
      let rest = text.drop { $0.isNumber }
      guard !isDayOfYear(text), rest.first == " " || !rest.contains(where: \.isLetter),
        let number = Int(text[..<rest.startIndex]), byNumber.updateValue(text, forKey: number) == nil
      else { return nil }
    }
    return byNumber.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func alphabetical(_ texts: [String]) -> [String] {
    texts.sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
  }
}

/// Codes that stand for no answer in many files, told whether or not a file has them: so that they are told gives nothing
/// away (ANONYMITY A13).
let usualMissingCodes = [9, 99, 999, -9, -99]

/// Codes that stand apart from the answers because they mean that there is none: those at the ends that such codes
/// usually have, with at least one code between them and the answers that nobody gave.
func missingCodes(among codes: Set<Int>) -> Set<Int> {
  let high: Set<Int> = [8, 9, 77, 88, 97, 98, 99, 777, 888, 997, 998, 999, 9998, 9999]
  let low: Set<Int> = [-1, -2, -3, -7, -8, -9, -77, -88, -97, -98, -99, -777, -888, -997, -998, -999, -9999]
  let sorted = codes.sorted()
  var core = sorted[...]
  while let last = core.last, core.count > 1, high.contains(last) { core.removeLast() }
  if let last = core.last, core.endIndex < sorted.endIndex, sorted[core.endIndex] - last < 2 {
    core = sorted[core.startIndex...]
  }
  let end = core.endIndex
  while let first = core.first, core.count > 1, low.contains(first) { core.removeFirst() }
  if let first = core.first, core.startIndex > 0, first - sorted[core.startIndex - 1] < 2 { core = sorted[..<end] }
  return codes.subtracting(core)
}
