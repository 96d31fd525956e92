import RapsDiagnostics
import RapsJSON

/// An action plan's document as people left it, checked as far as bringing it up to date needs it.
package struct StoredPlan: Sendable {
  /// The document as it stands in the file.
  package let document: JSONValue
  /// One of the languages of reports.
  package let language: String
  /// The unit: both are nil for the organisation.
  package let variable: String?
  /// Nil beside a variable for the answers without a group.
  package let group: String?
  /// The group around it; nil if the variable is not nested, or nobody wrote it down.
  package let parentGroup: String?
  package let questionnaireID: String
  package let rows: KeptRows
  private let reader: PlanReader
  private let questionnairePlace: JSONValue

  fileprivate init(_ reader: PlanReader) throws(DiagnosedFailure) {
    try reader.checkIsPlan()
    document = reader.root
    self.reader = reader
    language = try reader.language()
    let unit = try reader.member("unit", of: reader.root)
    variable = try reader.optionalString("variable", of: unit)
    group = try reader.optionalString("group", of: unit)
    parentGroup = unit["parentGroup"] == nil ? nil : try reader.optionalString("parentGroup", of: unit)
    questionnairePlace = try reader.member("id", of: reader.member("questionnaire", of: reader.root))
    questionnaireID = try reader.string(questionnairePlace)
    rows = KeptRows(
      priorities: try reader.rows("priorities").map(\.id), strengths: try reader.rows("strengths").map(\.id),
      measures: try reader.rows("measures").map { row in
        KeptRows.MeasureRow(id: row.id, indicator: row.value["figures"]?["indicator"]?.string)
      })
  }

  /// Refuses answers to another questionnaire; another version of the same is welcome.
  package func check(isOf questionnaireID: String) throws(DiagnosedFailure) {
    guard questionnaireID != self.questionnaireID else { return }
    throw reader.failure(
      .otherQuestionnaire, at: questionnairePlace,
      "this plan was drafted from another questionnaire than that of the answers", expected: "\"\(questionnaireID)\"",
      help: ["draft a plan of its own: raps plan"])
  }
}

/// Reads the JSON document of a plan, strictly where raps needs it and not at all elsewhere: people may add members and
/// rows of their own, and texts may say anything.
///
/// - Throws: `DiagnosedFailure` with one diagnostic at the first thing wrong (`PlanDiagnosticCode`, or `J…` if it is no
///   JSON).
/// - Complexity: linear in the text's length.
package func readPlan(_ source: SourceText) throws(DiagnosedFailure) -> StoredPlan {
  try refuseOtherFormats(source)
  return try StoredPlan(PlanReader(source: source, root: parseJSON(source)))
}

/// A file of another format: Markdown, a table. Of a table nothing is quoted, for it may hold answers (ANONYMITY A13).
private func refuseOtherFormats(_ source: SourceText) throws(DiagnosedFailure) {
  let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  let text = source.bytes.dropFirst(source.bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0)
  let start = text.first { $0 > UInt8(ascii: " ") }
  guard let start, start != UInt8(ascii: "{"), start != UInt8(ascii: "[") else { return }
  throw DiagnosedFailure(
    Diagnostic(
      code: PlanDiagnosticCode.notAPlan.rawValue, at: .file(source.name),
      "this is no JSON document in UTF-8, so no plan",
      help: ["a plan that can be brought up to date is made with raps plan -o plan.json"]))
}

struct PlanReader {
  static let documentVersion = 1
  /// Those of reports: the words around a plan exist in no other.
  private static let languages = ["nl", "fr", "de", "en"]

  private static let idHelp = ["give the row an id of its own"]

  let source: SourceText
  let root: JSONValue

  // MARK: The document

  func checkIsPlan() throws(DiagnosedFailure) {
    let place = root["document"] ?? root
    guard root["confidential"] == nil, root["document"]?.string != "raps-tally" else {
      throw failure(
        .workingFileAsPlan, at: root, "this is a working file with sums of single organisations, not a plan",
        help: ["plans are made with raps plan"])
    }
    switch root["document"]?.string {
    case "raps-plan": break
    case "raps-norm":
      throw failure(
        .normAsPlan, at: place, "this is a norm, not a plan", help: ["give it as --benchmark, and the plan first"])
    case "raps-score", "raps-compare":
      throw failure(
        .resultsAsPlan, at: place, "these are results, not a plan",
        help: ["the answers themselves bring a plan up to date: raps update-plan plan.json responses.csv"])
    default:
      throw failure(
        .notAPlan, at: place, "this JSON document is no plan", expected: "\"document\": \"raps-plan\"",
        help: ["plans are made with raps plan"])
    }
    let version = try member("schemaVersion", of: root)
    guard case .number = version.content else { throw otherType(version, expected: "a whole number") }
    guard let number = version.integer, number >= 1 else {
      throw failure(.outOfRange, at: version, "this number cannot be", expected: "a whole number from 1")
    }
    guard number <= Self.documentVersion else {
      throw failure(
        .newerVersion, at: version, "a later version of raps wrote this document",
        expected: "version \(Self.documentVersion) or older", help: ["update raps"])
    }
  }

  func language() throws(DiagnosedFailure) -> String {
    let place = try member("language", of: root)
    let language = try string(place)
    guard Self.languages.contains(language) else {
      throw failure(
        .outOfRange, at: place, "plans are not written in this language",
        expected: "one of \(Self.languages.map { "\"\($0)\"" }.joined(separator: ", "))")
    }
    return language
  }

  /// The rows of a list, each with an id of its own, by which later figures find it.
  func rows(_ key: String) throws(DiagnosedFailure) -> [(id: String, value: JSONValue)] {
    let list = try member(key, of: root)
    guard let elements = list.elements else { throw otherType(list, expected: "an array [ … ]") }
    var rows: [(id: String, value: JSONValue)] = []
    var known: Set<String> = []
    for element in elements {
      let place = try member("id", of: element, help: Self.idHelp)
      let id = try string(place)
      guard !id.isEmpty else {
        throw failure(.outOfRange, at: place, "an id is empty", expected: "an id", help: Self.idHelp)
      }
      guard known.insert(id).inserted else {
        throw failure(
          .namedTwice, at: place, "another row of \"\(key)\" has this id", help: Self.idHelp)
      }
      rows.append((id, element))
    }
    return rows
  }

  // MARK: Values

  func member(_ key: String, of object: JSONValue, help: [String] = []) throws(DiagnosedFailure) -> JSONValue {
    guard object.members != nil else { throw otherType(object, expected: "an object { … }") }
    guard let value = object[key] else {
      throw failure(.missingMember, at: object, "\"\(key)\" is missing here", expected: "\"\(key)\": …", help: help)
    }
    return value
  }

  func string(_ value: JSONValue) throws(DiagnosedFailure) -> String {
    guard let string = value.string else { throw otherType(value, expected: "a text") }
    return string
  }

  func optionalString(_ key: String, of object: JSONValue) throws(DiagnosedFailure) -> String? {
    let value = try member(key, of: object)
    guard !value.isNull else { return nil }
    guard let string = value.string else { throw otherType(value, expected: "a text or null") }
    return string
  }

  // MARK: Failures

  private func otherType(_ value: JSONValue, expected: String) -> DiagnosedFailure {
    failure(.otherType, at: value, "this is of another type", expected: expected)
  }

  func failure(
    _ code: PlanDiagnosticCode, at place: JSONValue, _ message: String, expected: String? = nil, help: [String] = []
  ) -> DiagnosedFailure {
    DiagnosedFailure(
      Diagnostic(
        code: code.rawValue, at: .source(name: source.name, place.openingSpan), message, expected: expected,
        help: help))
  }
}

extension JSONValue {
  /// The value as a place to point at: of arrays and objects, which span many lines, the opening bracket.
  fileprivate var openingSpan: SourceSpan {
    guard members != nil || elements != nil else { return span }
    return SourceSpan(span.startUTF8, span.startUTF8 + 1)
  }
}
