/// The words that have a meaning somewhere in the language. None is reserved: an id may look like any of them.
enum Keyword: String, CaseIterable, Sendable {
  // Section words.
  case raps, questionnaire, answers, scale, composite, exposure, profile, variable, measure, guidance
  case use, keep, remove, override
  // Statement words.
  case version, languages, title, about, source, wording, respondents
  case range, synonym, missing
  case notApplicable = "not-applicable"
  case kind, aspect, need, answered, score, require, risk, cutoffs, norm, item, expect, of
  case by, positive, demands, resources, quadrant
  case column, role, values, value, band
  case factor, level, prevention, term, effort, responsible, target, timing, indicator, objective, cause, question
  case carriedOutBy = "carried-out-by"
  // Words inside statements.
  case withheld, all, half, reversed, mean, sum, times, amber, red, from, above, to, below, status, population, sd, n
  case organisations, year, gives, negative, scales, items, when, high, under, coded, text
}

/// A word of at most 16 bytes packed into two integers, so that keywords are found without building strings.
struct WordKey: Hashable, Sendable {
  static let longest = 16
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// - Precondition: the bytes are at most `longest`.
  init(_ bytes: some Sequence<UInt8>) {
    var shift: UInt64 = 0
    for byte in bytes {
      if shift < 64 { low |= UInt64(byte) << shift } else { high |= UInt64(byte) << (shift - 64) }
      shift += 8
    }
  }
}

extension Keyword {
  private static let byKey: [WordKey: Keyword] = Dictionary(
    uniqueKeysWithValues: Keyword.allCases.map { (WordKey($0.rawValue.utf8), $0) })

  /// The keyword that a word spells exactly. Complexity: constant.
  static func spelled(by bytes: ArraySlice<UInt8>) -> Keyword? {
    bytes.count <= WordKey.longest ? byKey[WordKey(bytes)] : nil
  }
}
