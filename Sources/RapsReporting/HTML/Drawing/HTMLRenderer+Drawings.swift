import RapsDocuments
import RapsResults

/// Drawings whose rows are the rows of a table: names and figures stay text, which wraps and scrolls as text does, and
/// only what lies between is drawn, as wide as there is room.
///
/// What a row draws says nothing that its cells do not, and so is hidden from screen readers; the axis above the rows is
/// the picture they are told of.
extension HTMLRenderer {
  // MARK: Standing alone

  /// Without a table of the report's: names at the left, figures at the right.
  mutating func add(_ drawing: ReportDrawing) {
    addKey(of: drawing)
    beginRegion(title(of: drawing))
    html.begin("table", ("class", "drawn"))
    html.begin("thead")
    html.begin("tr")
    html.element("td", text: "")
    addHead(of: drawing)
    html.element("td", text: "")
    html.end()
    html.end()
    html.begin("tbody")
    for (index, row) in rows(of: drawing).enumerated() {
      html.begin("tr")
      html.element("th", ("scope", "row"), text: row.name)
      addTrack(index, of: drawing)
      if row.figure.isEmpty { hidden() } else { html.element("td", ("class", row.look), text: row.figure) }
      html.end()
    }
    html.end()
    html.end()
    endRegion()
  }

  private func rows(of drawing: ReportDrawing) -> [(name: String, figure: String, look: String)] {
    switch drawing {
    case .profile(let profile):
      profile.rows.map { row in
        (row.name, row.level.map { row.text + "\u{A0}" + Self.sign(of: $0) } ?? row.text, "number")
      }
    case .distribution(let distribution):
      distribution.rows.map { row in
        let shares = row.parts.map { "\($0.range)\(words.colon)\($0.text)" }
        return (row.name, shares.joined(separator: words.clauseBreak), "words")
      }
    case .prevalence(let prevalence): prevalence.rows.map { ($0.name, $0.text, "number") }
    case .weights(let weights): weights.rows.map { ($0.name, $0.text, "number") }
    case .change(let change): change.rows.map { ($0.name, $0.text, "number") }
    case .forest: []
    }
  }

  // MARK: Title and axis

  func title(of drawing: ReportDrawing) -> String {
    switch drawing {
    case .profile(let profile): profile.title
    case .distribution(let distribution): distribution.title
    case .prevalence(let prevalence): prevalence.title
    case .weights(let weights): weights.title
    case .change(let change): change.title
    case .forest(let forest): forest.groupHead
    }
  }

  /// How to read it, in sentences.
  private func description(of drawing: ReportDrawing) -> String {
    var sentences: [String]
    switch drawing {
    case .profile(let profile):
      sentences = [drawn.readProfile]
      if profile.normText != nil { sentences.append(drawn.readNorm) }
      if profile.hasZones { sentences.append(drawn.readZones) }
    case .distribution: sentences = [drawn.readDistribution]
    case .prevalence: sentences = [drawn.readPrevalence]
    case .weights: sentences = [drawn.readWeights]
    case .change: sentences = [drawn.readChange]
    case .forest: sentences = []
    }
    return (sentences + [drawn.figuresInRow]).joined(separator: " ")
  }

  /// The head of the drawing's column: its axis, with title and description. The label is what a screen reader says of
  /// the column's cells, for which the description would be long.
  mutating func addHead(of drawing: ReportDrawing) {
    html.begin("th", ("scope", "col"), ("class", "plot"), ("aria-label", title(of: drawing)))
    beginPicture("axis", title: title(of: drawing), description: description(of: drawing))
    switch drawing {
    case .profile(let profile): addEnds(profile.lowText, profile.highText)
    case .distribution: addEnds(page.lowEnd, page.highEnd)
    case .prevalence(let prevalence): addEnds(percent(0), percent(prevalence.end))
    case .weights(let weights): addEnds(percent(0), percent(weights.end))
    case .change(let change): addEnds(change.lowText, change.highText)
    case .forest: break
    }
    html.end()
    html.end()
  }

  private mutating func addEnds(_ low: String, _ high: String) {
    html.element("text", ("x", "0%"), ("y", "14"), text: low)
    html.element("text", ("x", "100%"), ("y", "14"), ("text-anchor", "end"), text: high)
  }

  private func percent(_ number: Double) -> String {
    words.numbers.decimal(number, fractionDigits: 0) + words.numbers.percentGap + "%"
  }

  // MARK: Key

  /// What the marks are, each beside one of its kind.
  mutating func addKey(of drawing: ReportDrawing) {
    html.begin("ul", ("class", "key"))
    switch drawing {
    case .profile(let profile): addKey(of: profile)
    case .distribution(let distribution):
      for (step, name) in drawn.parts.enumerated() where distribution.has(step) {
        addSample(name) { $0.addPart(step, from: 5, to: 95) }
      }
    case .prevalence(let prevalence):
      addSample(prevalence.barText) { $0.addBox("fill", from: 5, to: 95, height: 12) }
      if prevalence.rows.contains(where: \.hasInterval) { addSample(drawn.interval) { $0.addLine("whisker", 0, 100) } }
      if prevalence.rows.contains(where: \.isBounded) {
        addSample(drawn.bounded) { $0.addBox("between", from: 5, to: 95, height: 12) }
      }
    case .weights(let weights):
      addSample(drawn.weight) { $0.addMark("mp", at: 50) }
      if weights.rows.contains(where: { $0.interval != nil }) {
        addSample(drawn.interval) { $0.addLine("whisker", 0, 100) }
      }
      addSample(drawn.equalShare(percent(weights.equalShare))) { $0.addUpright("equal", at: 50) }
    case .change(let change): html.element("li", text: change.key)
    case .forest: break
    }
    html.end()
    if case .distribution = drawing { paragraph(drawn.partsRunUp, "quiet") }
  }

  private mutating func addKey(of profile: ReportProfile) {
    let levels = Level.allCases.filter { level in profile.rows.contains { $0.level == level } }
    addSample(levels.isEmpty ? drawn.mean : drawn.meanWithLevel, isWide: levels.count > 1) { renderer in
      if levels.isEmpty { renderer.addMark("mp", at: 50) }
      for (index, level) in levels.enumerated() {
        renderer.addMark(Self.mark(of: level), at: (Double(index) + 0.5) * 100 / Double(levels.count))
      }
    }
    if profile.rows.contains(where: { $0.interval != nil }) {
      addSample(drawn.interval) { $0.addLine("spread", 0, 100) }
    }
    if let normText = profile.normText { addSample(normText) { $0.addMark("md", at: 50) } }
    for (level, text) in [(Level.intermediate, drawn.milderZone), (.unfavourable, drawn.stricterZone)]
    where profile.rows.contains(where: { $0.zones.contains { $0.level == level } }) {
      addSample(text) { $0.addBox("zone " + level.rawValue, from: 0, to: 100, height: 8) }
    }
  }

  mutating func addSample(_ text: String, isWide: Bool = false, draw: (inout HTMLRenderer) -> Void) {
    html.begin("li")
    html.begin("svg", ("class", isWide ? "sample broad" : "sample"), ("aria-hidden", "true"))
    draw(&self)
    html.end()
    html.text(text)
    html.end()
  }
}

extension ReportProfile {
  var hasZones: Bool { rows.contains { !$0.zones.isEmpty } }
}

extension ReportDistribution.Part {
  /// Which fifth of the scale its middle lies in, the least favourable first.
  var step: Int { min(max(Int(favour * 5), 0), 4) }
}

extension ReportDistribution {
  fileprivate func has(_ step: Int) -> Bool { rows.contains { $0.parts.contains { $0.step == step } } }
}

extension ReportPrevalence {
  /// The axis' upper end, in percent: a whole ten.
  var end: Double { min(100, max(10, ((rows.map(\.end).max() ?? 0) / 10).rounded(.up) * 10)) }
}

extension ReportPrevalence.Row {
  fileprivate var hasInterval: Bool { if case .percent(_, _?) = share { true } else { false } }

  fileprivate var isBounded: Bool { if case .between = share { true } else { false } }

  fileprivate var end: Double {
    switch share {
    case .percent(let percent, let interval): max(percent, interval?.upperBound ?? 0)
    case .between(let ends): ends.upperBound
    case .hidden: 0
    }
  }
}

extension ReportWeights {
  /// The axis' upper end, in percent: a whole five.
  var end: Double {
    let most = rows.map { max($0.percent, $0.interval?.upperBound ?? 0) }.max() ?? 0
    return min(100, max(5, (max(most, equalShare) / 5).rounded(.up) * 5))
  }
}
