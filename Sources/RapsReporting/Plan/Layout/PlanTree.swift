import RapsAnalysis
import RapsJSON
import RapsPlanning
import RapsQuestionnaire

/// What a plan's tree says, whatever people made of it: members that are missing or of another type say nothing.
struct PlanTree {
  let root: JSONValue
  let language: ReportLanguage

  var words: PlanWords { .in(language) }
  var common: Words { .in(language) }

  init(_ root: JSONValue) {
    self.root = root
    language = root["language"]?.string.flatMap(ReportLanguage.init(rawValue:)) ?? .en
  }

  // MARK: Values as text

  /// A text, a number in the language's spelling, or a list of such; empty for everything else.
  func text(_ value: JSONValue?) -> String {
    switch value?.content {
    case .string(let string): string
    case .number(let spelling): common.numbers.written(spelling)
    case .array(let elements): elements.map(text).filter { !$0.isEmpty }.joined(separator: ", ")
    case .boolean, .null, .object, nil: ""
    }
  }

  /// The texts of a list; one text is a list of one.
  func texts(_ value: JSONValue?) -> [String] {
    (value?.elements ?? value.map { [$0] } ?? []).map(text).filter { !$0.isEmpty }
  }

  /// "44 to 48"; nil if it is no interval.
  func interval(_ value: JSONValue?) -> String? {
    guard let ends = value?.elements, ends.count == 2, ends.allSatisfy({ $0.double != nil }) else { return nil }
    return common.analysis.range(text(ends[0]), text(ends[1]))
  }

  // MARK: Rows

  /// Rows are objects; what else stands in the list is left out.
  func rows(_ key: String) -> [JSONValue] { (root[key]?.elements ?? []).filter { $0.members != nil } }

  func isCurrent(_ row: JSONValue) -> Bool { row["current"]?.boolean ?? true }

  func id(_ row: JSONValue) -> String { text(row["id"]) }

  /// The row's title, or at least its id.
  func title(_ row: JSONValue) -> String {
    let title = text(row["title"] ?? row["text"]?["title"])
    return title.isEmpty ? id(row) : title
  }

  // MARK: Words that may stand as ids or as people wrote them

  /// The value that a word names, as its id or in the plan's language.
  private func named<Value: CaseIterable & RawRepresentable>(
    _ value: JSONValue?, _ word: (Value) -> String
  ) -> Value? where Value.RawValue == String {
    let written = text(value).lowercased()
    return Value.allCases.first { $0.rawValue == written || word($0).lowercased() == written }
  }

  private func phrase<Value: CaseIterable & RawRepresentable>(
    _ value: JSONValue?, _ word: (Value) -> String
  ) -> String where Value.RawValue == String {
    named(value, word).map(word) ?? text(value)
  }

  /// What a measure's row says with an id, or else in words.
  private func property(_ key: String, of measure: JSONValue) -> JSONValue? {
    let id = measure[key]
    return text(id).isEmpty ? measure["text"]?[key] : id
  }

  func level(_ measure: JSONValue) -> Measure.Level? { named(property("level", of: measure), words.level) }

  /// Level, prevention, term and effort, as far as the row tells.
  func nature(of measure: JSONValue) -> [String] {
    let text = measure["text"]
    return [
      phrase(text?["level"] ?? measure["level"], words.level),
      phrase(text?["prevention"] ?? measure["prevention"], words.prevention),
      phrase(text?["term"] ?? measure["term"], words.term),
      self.text(text?["effort"]).isEmpty ? effort(measure).map(words.effort) ?? "" : self.text(text?["effort"]),
    ]
  }

  func executor(_ measure: JSONValue) -> String {
    phrase(measure["text"]?["executor"] ?? measure["executor"], words.executor)
  }

  func riskLevel(_ risk: JSONValue) -> String { phrase(risk["level"], words.riskLevel) }

  func certainty(_ row: JSONValue) -> String { phrase(row["certainty"], common.judgement.certainty) }

  private static let efforts = Measure.effortRange

  private func effort(_ measure: JSONValue) -> Int? {
    let written = text(property("effort", of: measure))
    return Self.efforts.first { "\($0)" == written || words.effort($0) == written }
  }

  /// Primary before secondary before tertiary prevention, then little effort first; what says neither comes last, and
  /// otherwise the plan's own order, which is that of the impact, stays.
  func ordered(_ measures: [JSONValue]) -> [JSONValue] {
    let stages = Measure.Prevention.allCases
    let keys = measures.enumerated().map { index, measure in
      let prevention = named(property("prevention", of: measure), words.prevention)
      return (
        prevention.flatMap(stages.firstIndex) ?? stages.count, effort(measure) ?? Self.efforts.upperBound + 1, index
      )
    }
    return measures.indices.sorted { keys[$0] < keys[$1] }.map { measures[$0] }
  }
}
