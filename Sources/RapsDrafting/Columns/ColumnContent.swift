import RapsQuestionnaire
import RapsResponses

/// What the cells of a column are, as far as a draft cares.
enum ColumnContent: Hashable {
  /// A value of a column with codes.
  struct Coded: Hashable {
    let code: Int
    /// The text behind the code, as in `5 - always`.
    let label: String?
    /// 1-based, as in the sample.
    let value: UInt8
  }

  case blank
  /// At most twelve whole numbers, some perhaps with a text behind them.
  case codes([Coded])
  /// At most twelve texts.
  case labels([String])
  case numbers
  case times
  case addresses
  /// Many different texts, or long ones.
  case texts

  private static let answerCodes = -9999...9999

  init(_ profile: ColumnProfile) {
    let filled = profile.filledCount
    if filled == 0 {
      self = .blank
    } else if profile.shapes.dates * 5 >= filled * 4 {
      self = .times
    } else if profile.shapes.addresses * 2 >= filled {
      self = .addresses
    } else if !profile.hasMoreValues {
      let coded = profile.values.enumerated().compactMap { index, value in
        Self.coded(value.text, UInt8(truncatingIfNeeded: index + 1))
      }
      let labels = profile.values.map(\.text)
      self =
        coded.count == profile.values.count ? .codes(coded) : labels.allSatisfy(\.isWritable) ? .labels(labels) : .texts
    } else {
      self = profile.shapes.numbers * 20 >= filled * 19 ? .numbers : .texts
    }
  }

  private static func coded(_ text: String, _ value: UInt8) -> Coded? {
    if let code = wholeNumber(text[...]) { return Coded(code: code, label: nil, value: value) }
    var rest = text[...]
    let sign = rest.first == "-" || rest.first == "+" ? String(rest.removeFirst()) : ""
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let behind = rest.dropFirst(digits.count).trimmed
    guard let separator = behind.first, "-.:)\u{2013}\u{2014}".contains(separator),
      let code = wholeNumber((sign + digits)[...])
    else { return nil }
    let label = behind.dropFirst().trimmed
    guard let first = label.first, !first.isNumber, label.isWritable, !label.allSatisfy(\.isPunctuation),
      spelledCode(label) == nil, !isDayOfYear(text)
    else { return nil }
    return Coded(code: code, label: label, value: value)
  }

  /// `4`, `-4`, `4.0`, `4,0`.
  private static func wholeNumber(_ text: Substring) -> Int? {
    guard text.utf8.count <= 8 else { return nil }
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    if parts.count == 2, parts[1].isEmpty || parts[1].contains(where: { $0 != "0" }) { return nil }
    guard let number = parts.first.flatMap({ Int($0) }), answerCodes.contains(number) else { return nil }
    return number
  }

  var isAnswers: Bool {
    switch self {
    case .codes, .labels: true
    default: false
    }
  }
}
