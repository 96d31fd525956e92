import RapsJSON

/// What a plan is laid out on, block by block. Texts are untrusted: a page makes them safe for its format.
protocol PlanPage {
  /// - Parameter level: 1 is the document's title.
  mutating func heading(_ title: String, level: Int)
  mutating func paragraph(_ paragraph: String)
  /// A paragraph that begins with a label in bold.
  mutating func paragraph(label: String, _ paragraph: String)
  /// Fine print.
  mutating func remark(_ paragraph: String)
  /// Paragraphs in one box.
  mutating func quotation(_ paragraphs: [String], isStrong: Bool)
  mutating func list(_ entries: [String])
  /// A table of that head; every row has as many cells. A cell is a list of parts, one below the other.
  mutating func table(_ head: [String], _ rows: [[[String]]])
}

/// Lays a plan's document out for people, on any page.
///
/// It is made of the plan's document alone, which people may have edited: what is missing or of another type is left
/// out, rows that people added stand with the others, and members of their own among what people fill in are shown
/// with their names. Words around them are in the document's language. Every line of figures names its rule in
/// brackets, and a table at the end the figure it rests on (METHOD P5).
/// - Complexity: linear in the document, but for measures times priorities.
struct PlanLayout<Page: PlanPage> {
  let tree: PlanTree
  let country: ReaderCountry?
  let priorities: [JSONValue]
  let measures: [JSONValue]
  var page: Page
  /// Rules that a line named, to be explained at the end.
  var usedRules: Set<String> = []
  /// Line, figure and rule.
  var traces: [[String]] = []

  var words: PlanWords { tree.words }
  var common: Words { tree.common }
  private var traceWords: PlanTraceWords { .in(tree.language) }

  /// - Parameter country: names the body that discusses the plan with the employer (METHOD, Words), should the
  ///   document's box be lost; else the box names it.
  init(_ tree: PlanTree, country: ReaderCountry?, on page: Page) {
    self.tree = tree
    self.country = country
    self.page = page
    priorities = tree.rows("priorities")
    measures = tree.rows("measures")
  }

  /// The page with the whole plan on it.
  consuming func laidOut() -> Page {
    head()
    howPrioritiesWereFound()
    unwantedBehaviour()
    prioritiesToDiscuss()
    otherMeasures()
    adviceAndDecision()
    strengths()
    riskTable()
    whoCanDoWhat()
    dialogue()
    notMeasured()
    evaluation()
    rules()
    whereLinesComeFrom()
    return page
  }

  // MARK: Head

  /// The response comes first (METHOD D5), and the box that says what a questionnaire is not.
  private mutating func head() {
    let title = tree.text(tree.root["title"])
    page.heading(title.isEmpty ? words.title : title, level: 1)
    page.paragraph(tree.text(tree.root["response"]?["text"]))
    page.quotation(tree.texts(tree.root["response"]?["banner"]), isStrong: true)
    page.paragraph(unit)
    page.list([
      identity(tree.root["questionnaire"], ["id", "version"]), identity(tree.root["norm"], ["name", "period"]),
    ])
    let box = tree.texts(tree.root["box"])
    page.quotation(
      box.isEmpty ? [common.boxTitle + ". " + common.box, words.draft(common.body(country))] : box, isStrong: false)
    if tree.root["updated"]?.boolean == true { page.paragraph(words.updated) }
    page.remark(words.bracketsExplained)
  }

  private var unit: String {
    let unit = tree.root["unit"]
    let title = tree.text(unit?["title"])
    if !title.isEmpty { return title }
    let group = tree.text(unit?["group"])
    return group.isEmpty ? words.wholeOrganisation : words.groupUnit(tree.text(unit?["variable"]), group)
  }

  private func identity(_ object: JSONValue?, _ keys: [String]) -> String {
    keys.map { tree.text(object?[$0]) }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private mutating func howPrioritiesWereFound() {
    page.heading(words.howFound, level: 2)
    for paragraph in tree.texts(tree.root["basis"]?["text"]) { page.paragraph(paragraph) }
  }

  // MARK: The end

  /// What the rules in brackets mean, as far as there are any: as the document has it, else in the words of this version.
  /// Rules that people added stay.
  private mutating func rules() {
    var explained: [(String, String)] = []
    for row in tree.rows("rules") {
      let entry = (tree.id(row), tree.text(row["text"]))
      let isUsed = usedRules.contains(entry.0) || PlanRule(rawValue: entry.0) == nil
      if isUsed, !entry.0.isEmpty, !entry.1.isEmpty { explained.append(entry) }
    }
    let known = Set(explained.map(\.0))
    for rule in PlanRule.allCases where usedRules.contains(rule.rawValue) && !known.contains(rule.rawValue) {
      explained.append((rule.rawValue, words.rule(rule)))
    }
    guard !explained.isEmpty else { return }
    page.heading(traceWords.rules, level: 2)
    page.list(explained.map { "[\($0)] \($1)" })
  }

  private mutating func whereLinesComeFrom() {
    guard !traces.isEmpty else { return }
    page.heading(words.traces, level: 2)
    page.table([traceWords.lineColumn, traceWords.figureColumn, traceWords.ruleColumn], traces.map { $0.map { [$0] } })
  }

  // MARK: Lines and where they come from

  /// The sentences of a row's figures, each with its rule; remembers where they come from.
  mutating func sentences(of row: JSONValue) -> [String] {
    let lines = tree.texts(row["figures"]?["why"])
    let origins = row["figures"]?["trace"]?.elements ?? []
    return lines.enumerated().map { index, line in
      let origin = origins.first { tree.text($0["line"]) == line } ?? (index < origins.count ? origins[index] : nil)
      guard let origin else { return line }
      return traced(line, about: tree.title(row), figure: tree.text(origin["figure"]), rule: tree.text(origin["rule"]))
    }
  }

  /// The line with its rule in brackets.
  mutating func traced(_ line: String, about title: String, figure: String, rule: String) -> String {
    if !figure.isEmpty {
      traces.append([line.hasPrefix(title) ? line : "\(title)\(common.colon)\(line)", figure, rule])
    }
    guard !rule.isEmpty else { return line }
    usedRules.insert(rule)
    return "\(line) [\(rule)]"
  }

  /// Members that people added among those that raps asks them to fill in, with their names.
  func ownMembers(_ row: JSONValue, besides known: Set<String>) -> [String] {
    (row["people"]?.members ?? []).filter { !known.contains($0.key) }.compactMap { member in
      let text = tree.text(member.value)
      return text.isEmpty ? nil : "\(member.key)\(common.colon)\(text)"
    }
  }
}
