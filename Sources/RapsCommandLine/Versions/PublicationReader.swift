import RapsDiagnostics
import RapsDisclosure
import RapsJSON
import RapsQuestionnaire
import RapsReporting
import RapsResults

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

  /// The variables that it has tables of.
  func variables() throws(DiagnosedFailure) -> Set<String> {
    var variables: Set<String> = []
    for partition in try elements("partitions", of: root) { variables.insert(try string("variable", of: partition)) }
    return variables
  }

  func language() throws(DiagnosedFailure) -> ReportLanguage {
    let text = try string("language", of: root)
    guard let language = ReportLanguage(rawValue: text) else {
      throw failure("V0022", root["language"], "this is no language of results", help: Self.damagedHelp)
    }
    return language
  }

  /// Whether all that the other tells of the organisation and in these variables' tables stands here to the last
  /// figure, what is made of the figures among it: comparison, drivers, matrix and spreads.
  func tellsAll(of other: PublicationReader, variables: [String]) -> Bool {
    func table(_ variable: String, _ root: JSONValue) -> [JSONValue]? {
      root["partitions"]?.elements?.filter { $0["variable"]?.string == variable }
    }
    let (own, others) = (root.members ?? [], other.root.members ?? [])
    return own.map(\.key) == others.map(\.key)
      && zip(own, others).allSatisfy { Self.isNoFigure($0.key) || $0.value == $1.value }
      && variables.allSatisfy { table($0, root)?.count == 1 && table($0, root) == table($0, other.root) }
  }

  /// Members that are compared otherwise, and those that hold nothing about people.
  private static func isNoFigure(_ key: String) -> Bool {
    ["partitions", "protection", "texts", "variables"].contains(key)
  }

  // MARK: Figures

  /// - Parameter questionnaire: of the results.
  func publication(of questionnaire: Questionnaire) throws(DiagnosedFailure) -> Publication {
    var tables: [String: Publication.Table] = [:]
    for partition in try elements("partitions", of: root) {
      var groups: [(name: Publication.GroupName, cell: PublishedCell?)] = []
      for group in try elements("groups", of: partition) {
        let name = Publication.GroupName(
          group: try optionalString("group", of: group) ?? "",
          parentGroup: try optionalString("parentGroup", of: group),
          isOther: group["isOther"]?.boolean ?? false)
        groups.append((name, try cell(group)))
      }
      tables[try string("variable", of: partition)] = Publication.Table(
        parent: try optionalString("parent", of: partition), groups: groups)
    }
    return Publication(organisation: try organisation(questionnaire), tables: tables)
  }

  /// With the items, and what is told of how people answered.
  private func organisation(_ questionnaire: Questionnaire) throws(DiagnosedFailure) -> PublishedCell? {
    let value = try member("organisation", of: root)
    guard let cell = try cell(value), let everyone = cell.measures[PublishedCell.everyone] else { return nil }
    var (measures, shares) = (cell.measures, everyone.shares)
    for entry in try elements("items", of: value) where try string("status", of: entry) == "shown" {
      let id = try string("item", of: entry)
      guard let item = questionnaire.items.first(where: { $0.id == id }) else {
        throw failure("V0022", entry["item"], "this is no item of the questionnaire", help: Self.damagedHelp)
      }
      let answers = questionnaire.answerSets[item.answerSet]
      let count = try count("n", of: entry, atMost: everyone.validCount)
      let (lowest, highest) = (Double(answers.minimumCode), Double(answers.maximumCode))
      measures["item \(id)"] = PublishedMeasure(
        validCount: count, detail: .items, mean: try place("mean", of: entry, from: lowest, to: highest, among: count))
      shares["not applicable \(id)"] = try notApplicable(entry, count: count, people: everyone.validCount)
    }
    let response = try member("response", of: root)
    for (name, value) in (try member("quality", of: root).members ?? []).map({ ($0.key, $0.value) })
      + [("completed", try member("completed", of: response))]
    {
      if let bounds = try bounds(of: value, among: everyone.validCount, key: "count") {
        shares[name] = PublishedMeasure.Shares(name, bounds)
      }
    }
    // Drivers, and the matrix that they make, come from correlations of everyone's answers.
    let hasCorrelations = root["drivers"]?["basis"]?.string == "own"
    measures[PublishedCell.everyone] = PublishedMeasure(
      validCount: everyone.validCount, detail: hasCorrelations ? .items : .plain, shares: shares)
    return PublishedCell(measures: measures)
  }

  /// Of all who were asked the item, whose number is not told.
  private func notApplicable(
    _ entry: JSONValue, count: Int, people: Int
  ) throws(DiagnosedFailure) -> PublishedMeasure.Shares? {
    guard let percent = entry["notApplicablePercent"], !percent.isNull else { return nil }
    let (low, high) = try proportions(percent, among: count)
    let others = { (part: Double) in part < 1 ? min(Double(people - count), Double(count) * part / (1 - part)) : nil }
    let bounds = PublishedMeasure.CountBounds(
      Int(others(low)?.rounded(.up) ?? 0), Int(others(high)?.rounded(.down) ?? Double(people - count)))
    return PublishedMeasure.Shares("not applicable", bounds)
  }

  /// Nil for a hidden one.
  private func cell(_ value: JSONValue) throws(DiagnosedFailure) -> PublishedCell? {
    guard try string("status", of: value) == "shown" else { return nil }
    let people = try count("respondents", of: value, atMost: Self.mostPeople)
    var measures = [PublishedCell.everyone: PublishedMeasure(validCount: people)]
    let lists = [
      ("scales", "scale"), ("composites", "composite"), ("exposures", "exposure"), ("profiles", "profile"),
    ]
    for (list, key) in lists {
      for entry in try elements(list, of: value) where try string("status", of: entry) == "shown" {
        let id = "\(key) \(try string(key, of: entry))"
        guard measures.updateValue(try measure(entry, people: people), forKey: id) == nil else {
          throw failure("V0023", entry, "this measure stands here twice", help: Self.damagedHelp)
        }
      }
    }
    return PublishedCell(measures: measures)
  }

  private func measure(_ entry: JSONValue, people: Int) throws(DiagnosedFailure) -> PublishedMeasure {
    let count = try count("n", of: entry, atMost: people)
    var shares: [String: PublishedMeasure.Shares] = [:]
    for key in ["beyondCutOff", "prevalence"] {
      if let share = entry[key], !share.isNull, let bounds = try bounds(of: share, among: count) {
        shares[key] = PublishedMeasure.Shares(key, bounds)
      }
    }
    if let quadrants = entry["quadrants"]?.members {
      var counts: [PublishedMeasure.CountBounds] = []
      for quadrant in quadrants { counts.append(try bounds(of: quadrant.value, among: count) ?? .init(0, count)) }
      shares["quadrants"] = PublishedMeasure.Shares(
        labels: quadrants.map(\.key), counts: counts, total: count)
    }
    shares["distribution"] = try distribution(entry, among: count)
    func tells(_ key: String) -> Bool { entry[key].map { !$0.isNull } ?? false }
    let hasSpread = ["standardDeviation", "quartiles", "distribution"].contains(where: tells)
    let (mean, deviation) = try moments(entry, among: count)
    return PublishedMeasure(
      validCount: count, detail: tells("reliability") ? .items : hasSpread ? .spread : .plain, mean: mean,
      standardDeviation: deviation, shares: shares)
  }

  private func distribution(
    _ entry: JSONValue, among count: Int
  ) throws(DiagnosedFailure) -> PublishedMeasure.Shares? {
    guard let value = entry["distribution"], !value.isNull else { return nil }
    var edges: [Double] = []
    var counts: [PublishedMeasure.CountBounds] = []
    for category in try elements("distribution", of: entry) {
      let (from, to) = (try number("from", of: category), try number("to", of: category))
      guard from < to, edges.last.map({ $0 == from }) ?? true, let bounds = try bounds(of: category, among: count)
      else {
        throw failure("V0022", category, "this category cannot be", help: Self.damagedHelp)
      }
      edges += edges.isEmpty ? [from, to] : [to]
      counts.append(bounds)
    }
    return PublishedMeasure.Shares(edges: edges, counts: counts, total: count)
  }

  // MARK: What rounded figures leave possible

  /// Mean and standard deviation as parts of the scale; nil where all scores are the same by its making.
  private func moments(
    _ entry: JSONValue, among count: Int
  ) throws(DiagnosedFailure) -> (mean: ClosedRange<Double>?, deviation: ClosedRange<Double>?) {
    guard entry["mean"] != nil else { return (nil, nil) }
    let (lowest, highest) = (try number("lowest", of: entry), try number("highest", of: entry))
    guard lowest < highest else { return (nil, nil) }
    let mean = try place("mean", of: entry, from: lowest, to: highest, among: count)
    guard let deviation = entry["standardDeviation"], !deviation.isNull else { return (mean, nil) }
    return (mean, try place("standardDeviation", of: entry, from: 0, to: highest - lowest, among: count))
  }

  private func place(
    _ key: String, of entry: JSONValue, from lowest: Double, to highest: Double, among count: Int
  ) throws(DiagnosedFailure) -> ClosedRange<Double> {
    let place = (try number(key, of: entry) - lowest) / (highest - lowest)
    guard 0...1 ~= place else { throw failure("V0022", entry[key], "this number cannot be", help: Self.damagedHelp) }
    let half = 0.5 / Double(Self.partCount(count))
    return max(0, place - half)...min(1, place + half)
  }

  /// Of the range, which figures are rounded to (A4).
  private static func partCount(_ count: Int) -> Int {
    count >= ReleaseRounding.fineRespondentCount ? 1_000 : 100
  }

  /// The proportions that a percentage stands for.
  private func proportions(_ value: JSONValue, among count: Int) throws(DiagnosedFailure) -> (Double, Double) {
    guard let number = value.double, 0...100 ~= number else {
      throw failure("V0022", value, "this number cannot be", expected: "0 to 100", help: Self.damagedHelp)
    }
    let half = 0.5 / Double(Self.partCount(count))
    return (number / 100 - half, number / 100 + half)
  }

  /// The counts that a rounded share or its bounds leave possible; nil where nothing is told.
  ///
  /// - Parameter key: of what is null where bounds are told.
  private func bounds(
    of share: JSONValue, among people: Int, key: String = "percent"
  ) throws(DiagnosedFailure) -> PublishedMeasure.CountBounds? {
    guard share.members != nil else { return nil }
    let told = try member(key, of: share)
    guard told.isNull else {
      if key == "count" {
        let count = try count(key, of: share, atMost: people)
        return .init(count, count)
      }
      let (low, high) = try proportions(told, among: people)
      // A little wider than it is: no count that is possible is left out for the last bits of a fraction.
      let (least, most) = ((Double(people) * low - 1e-6).rounded(.up), (Double(people) * high + 1e-6).rounded(.down))
      return .init(max(0, Int(least)), min(people, Int(most)))
    }
    guard share["countAtLeast"] != nil else { return nil }
    return .init(
      try count("countAtLeast", of: share, atMost: people), try count("countAtMost", of: share, atMost: people))
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

  private func number(_ key: String, of value: JSONValue) throws(DiagnosedFailure) -> Double {
    let place = try member(key, of: value)
    guard let number = place.double else {
      throw failure("V0022", place, "this is no number", expected: "a number", help: Self.damagedHelp)
    }
    return number
  }

  /// More than there are anywhere, and few enough for every sum and product.
  private static let mostPeople = 1 << 31

  private func count(_ key: String, of value: JSONValue, atMost most: Int) throws(DiagnosedFailure) -> Int {
    let place = try member(key, of: value)
    guard let number = place.integer, 0...most ~= number else {
      throw failure(
        "V0022", place, "this is no number of people", expected: "a whole number, 0 to \(most)", help: Self.damagedHelp)
    }
    return number
  }
}
