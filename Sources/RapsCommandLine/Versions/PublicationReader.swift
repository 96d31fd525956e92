import RapsDiagnostics
import RapsDisclosure
import RapsJSON

/// Reads from a document of results what another publication of the same survey has to be held against (ANONYMITY A16).
struct PublicationReader {
  let source: SourceText
  let root: JSONValue

  /// - Throws: `DiagnosedFailure` if this is no document of results.
  init(_ source: SourceText) throws(DiagnosedFailure) {
    self.source = source
    guard source.bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "{") else {
      throw Self.notResults(source, "this is no JSON document")
    }
    root = try parseJSON(source)
    guard root["confidential"] == nil, root["document"]?.string == "raps-score" else {
      throw Self.notResults(source, "this document has no results of raps score")
    }
    guard root["schemaVersion"]?.integer == 1 else {
      throw failure(
        "V0002", root["schemaVersion"], "these results were written by another version of raps", expected: "1",
        help: ["use the raps that wrote them, or a newer one"])
    }
  }

  private static func notResults(_ source: SourceText, _ message: String) -> DiagnosedFailure {
    DiagnosedFailure(
      Diagnostic(
        code: "V0001", at: .file(source.name), message, expected: "the results.json of the earlier version",
        help: ["raps score answers.csv --group department -o results.json writes one"]))
  }

  func failure(
    _ code: String, _ place: JSONValue?, _ message: String, expected: String? = nil, help: [String] = []
  ) -> DiagnosedFailure {
    let span = (place ?? root).span
    let isLong = place == nil || place?.members != nil || place?.elements != nil
    let shown = isLong ? SourceSpan(span.startUTF8, span.startUTF8 + 1) : span
    return DiagnosedFailure(
      Diagnostic(code: code, at: .source(name: source.name, shown), message, expected: expected, help: help))
  }

  // MARK: The same survey

  /// - Throws: `DiagnosedFailure` if the results are of another questionnaire or were protected otherwise.
  func check(isOf other: PublicationReader) throws(DiagnosedFailure) {
    for key in ["id", "contentHash"] {
      let place = try member(key, of: member("questionnaire", of: root))
      let wanted = other.root["questionnaire"]?[key]
      guard place == wanted else {
        throw failure(
          "V0011", place,
          key == "id"
            ? "these results are of another questionnaire than the answers"
            : "the questionnaire was changed after these results",
          expected: wanted?.string.map { "\"\($0)\"" },
          help: ["--previous takes an earlier version of the same results; raps compare holds waves side by side"])
      }
    }
    let respondents = try member("respondents", of: root)
    guard respondents == other.root["respondents"] else {
      throw failure("V0012", respondents, "one of the two is of identified respondents, the other is anonymous")
    }
    let minimum = try member("minimumGroupSize", of: member("protection", of: root))
    guard minimum == other.root["protection"]?["minimumGroupSize"] else {
      throw failure(
        "V0013", minimum, "these results have another minimum group size",
        expected: other.root["protection"]?["minimumGroupSize"]?.integer.map(String.init),
        help: ["one survey is published with one minimum: --min-group-size"])
    }
    guard root["protection"]?["smallGroups"] == other.root["protection"]?["smallGroups"] else {
      throw failure(
        "V0014", root["protection"], "these results treat small groups otherwise",
        help: ["one survey is published in one mode: --small-groups hide or roll-up"])
    }
  }

  // MARK: Figures

  func publication() throws(DiagnosedFailure) -> Publication {
    var tables: [String: Publication.Table] = [:]
    for partition in try elements("partitions", of: root) {
      var cells: [Publication.GroupName: PublishedCell] = [:]
      for group in try elements("groups", of: partition) {
        guard let cell = try cell(group) else { continue }
        let name = Publication.GroupName(
          group: try optionalString("group", of: group), parentGroup: try optionalString("parentGroup", of: group),
          isOther: group["isOther"]?.boolean ?? false)
        guard cells.updateValue(cell, forKey: name) == nil else {
          throw failure("V0023", group, "this group stands here twice")
        }
      }
      tables[try string("variable", of: partition)] = Publication.Table(
        parent: try optionalString("parent", of: partition), cells: cells)
    }
    return Publication(organisation: try organisation(), tables: tables)
  }

  /// With what is told of how people answered, as one measure more.
  private func organisation() throws(DiagnosedFailure) -> PublishedCell? {
    guard let cell = try cell(member("organisation", of: root)) else { return nil }
    let (quality, response) = (try member("quality", of: root), try member("response", of: root))
    var counts: [String: ClosedRange<Int>] = [:]
    for (name, value) in (quality.members ?? []).map({ ($0.key, $0.value) }) + [("completed", response["completed"])] {
      if let count = value?["count"]?.integer {
        counts[name] = count...count
      } else if let least = value?["countAtLeast"]?.integer, let most = value?["countAtMost"]?.integer, least <= most {
        counts[name] = least...most
      }
    }
    let answered = PublishedCell.Measure(
      validCount: cell.respondentCount, figures: Self.numbers(quality) + Self.numbers(response), counts: counts)
    return PublishedCell(
      respondentCount: cell.respondentCount, measures: cell.measures.merging(["answered": answered]) { $1 })
  }

  /// Nil for a hidden one.
  private func cell(_ value: JSONValue) throws(DiagnosedFailure) -> PublishedCell? {
    guard try string("status", of: value) == "shown" else { return nil }
    var measures: [String: PublishedCell.Measure] = [:]
    let lists = [
      ("scales", "scale"), ("composites", "composite"), ("exposures", "exposure"), ("profiles", "profile"),
      ("items", "item"),
    ]
    for (list, key) in lists where list != "items" || value[list] != nil {
      for entry in try elements(list, of: value) where try string("status", of: entry) == "shown" {
        let id = "\(key) \(try string(key, of: entry))"
        guard measures.updateValue(try measure(entry), forKey: id) == nil else {
          throw failure("V0023", entry, "this measure stands here twice")
        }
      }
    }
    return PublishedCell(respondentCount: try count("respondents", of: value), measures: measures)
  }

  private func measure(_ entry: JSONValue) throws(DiagnosedFailure) -> PublishedCell.Measure {
    let validCount = try count("n", of: entry)
    var counts: [String: ClosedRange<Int>] = [:]
    for key in ["beyondCutOff", "prevalence"] {
      if let share = entry[key], !share.isNull { counts[key] = try range(of: share, among: validCount) }
    }
    for quadrant in entry["quadrants"]?.members ?? [] {
      counts[quadrant.key] = try range(of: quadrant.value, among: validCount)
    }
    return PublishedCell.Measure(validCount: validCount, figures: Self.numbers(entry), counts: counts)
  }

  /// The counts that a rounded share or its bounds leave possible; nil where nothing is told.
  private func range(of share: JSONValue, among people: Int) throws(DiagnosedFailure) -> ClosedRange<Int>? {
    let percent = try member("percent", of: share)
    guard let number = percent.double else {
      guard let least = share["countAtLeast"]?.integer, let most = share["countAtMost"]?.integer, least <= most else {
        return nil
      }
      return least...most
    }
    guard 0...100 ~= number else { throw failure("V0022", percent, "this number cannot be", expected: "0 to 100") }
    let tenths = Int((number * 10).rounded())
    // Half a unit, in twentieths of a percent (A4).
    let half = people >= 1_000 ? 1 : 10
    let least = max(0, people * (2 * tenths - half) + 1_999) / 2_000
    let most = min(people, people * (2 * tenths + half) / 2_000)
    return min(least, most)...most
  }

  /// All numbers in a value, as they are spelt, with what stands where there is none.
  private static func numbers(_ value: JSONValue) -> [String] {
    switch value.content {
    case .number(let spelling): [spelling]
    case .null: ["null"]
    case .boolean(let flag): ["\(flag)"]
    case .string: []
    case .array(let elements): elements.flatMap(numbers)
    case .object(let members): members.flatMap { ["\($0.key):"] + numbers($0.value) }
    }
  }

  // MARK: Members

  private func member(_ key: String, of value: JSONValue) throws(DiagnosedFailure) -> JSONValue {
    guard let member = value[key] else {
      throw failure("V0021", value, "\"\(key)\" is missing here", expected: "\"\(key)\": …", help: Self.damagedHelp)
    }
    return member
  }

  private static let damagedHelp = ["take the file as raps score wrote it"]

  private func string(_ key: String, of value: JSONValue) throws(DiagnosedFailure) -> String {
    let place = try member(key, of: value)
    guard let text = place.string else {
      throw failure("V0022", place, "this is no text", expected: "a text", help: Self.damagedHelp)
    }
    return text
  }

  private func optionalString(_ key: String, of value: JSONValue) throws(DiagnosedFailure) -> String? {
    try member(key, of: value).isNull ? nil : string(key, of: value)
  }

  private func elements(_ key: String, of value: JSONValue) throws(DiagnosedFailure) -> [JSONValue] {
    let place = try member(key, of: value)
    guard let elements = place.elements else {
      throw failure("V0022", place, "this is no list", expected: "a list [ … ]", help: Self.damagedHelp)
    }
    return elements
  }

  private func count(_ key: String, of value: JSONValue) throws(DiagnosedFailure) -> Int {
    let place = try member(key, of: value)
    guard let number = place.integer, 0...1 << 31 ~= number else {
      throw failure("V0022", place, "this is no number of people", expected: "a whole number", help: Self.damagedHelp)
    }
    return number
  }
}
