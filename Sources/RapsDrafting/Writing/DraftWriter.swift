import RapsQuestionnaire
import RapsResponses

/// Writes a plan as a questionnaire with comments.
struct DraftWriter {
  /// The word that marks what has to be looked at.
  static let mark = "GUESS"

  let plan: DraftPlan
  let id: String
  let language: Language
  private var itemIDs: IdentifierMaker
  private var scaleIDs = IdentifierMaker()
  private var answerIDs = IdentifierMaker()
  private var lines: [String] = []
  private var answerSets: [AnswerSection: String] = [:]
  /// Per item, group and role of the draft the column that it is to find.
  private(set) var columnsByID: [String: Int] = [:]

  /// What an `answers` section holds; scales that are answered alike share one.
  private struct AnswerSection: Hashable {
    let format: AnswerFormat
    let missing: Set<Int>
  }

  init(_ plan: DraftPlan, id: String, language: Language) {
    self.plan = plan
    self.id = id
    self.language = language
    itemIDs = IdentifierMaker(avoiding: plan.columns.map(\.name.full))
  }

  /// - Parameter isComplete: whether scales that wait for an order are written as if they had it. Such a text is for raps
  ///   alone: what stands behind `#` must be right, too, once somebody takes that away.
  mutating func write(isComplete: Bool = false) -> String {
    writeHead(withTextsOf: isComplete || plan.readyScales.isEmpty ? plan.scales : plan.readyScales)
    for scale in plan.readyScales { answers(of: scale) }
    for scale in plan.readyScales { writeScale(scale) }
    for group in plan.groups { writeGroup(group) }
    writeUnordered(asComments: !isComplete)
    writeLeftOut()
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Small things

  private func text(_ text: String) -> String { "\(language) \(canonicalLiteral(text))" }

  private func column(_ index: Int) -> DraftColumn { plan.columns[index] }

  /// A name as a title: short, and never empty.
  private func title(_ name: String) -> String {
    let shown = shownText(name, longest: 80)
    return shown.isEmpty ? "?" : shown
  }

  /// Comment lines of at most 110 characters.
  private mutating func comment(_ text: String) {
    var line = "#"
    for word in text.split(separator: " ") {
      if line.count + word.count > 110, line != "#" {
        lines.append(line)
        line = "#"
      }
      line += " " + word
    }
    lines.append(line)
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  // MARK: The questionnaire

  /// - Parameter scales: those that have an order; if none has, those that wait for it: theirs are the texts that there
  ///   will be.
  private mutating func writeHead(withTextsOf scales: [ScalePlan]) {
    lines += ["raps 1", ""]
    comment("A draft that raps made from a file with answers. It read codes and labels, not what the questions mean.")
    comment("What it guessed is marked \(Self.mark). To go on:")
    comment("1. Give the questionnaire and the scales their titles.")
    comment("2. Say of each scale what kind it is, and whether a high or a low score is unfavourable.")
    comment("3. Look at the other lines with \(Self.mark).")
    comment("4. raps check FILE.raps, then raps score -q FILE.raps ANSWERS.csv")
    comment(
      "Questions about violence, bullying or harassment belong in an exposure section, not in a scale; the manual is "
        + "Questionnaires/README.md.")
    lines += ["", "questionnaire \(id)", "version 0.1", "languages \(language)"]
    lines.append("title \(text(id)) # \(Self.mark): the title that readers see")
    if !scales.contains(where: { $0.columns.contains { column($0).name.text != nil } }) {
      lines.append("wording withheld # the file has codes for the questions; to write texts, delete this line")
    }
    lines.append("")
  }

  // MARK: Answers

  /// The id of the section that says how a scale is answered, written when it is first needed.
  private mutating func answers(of scale: ScalePlan) {
    let section = AnswerSection(format: scale.format, missing: scale.missing)
    guard answerSets[section] == nil else { return }
    switch scale.format {
    case .range(let lowest, let highest, let labels):
      writeRange(section, lowest...highest, labels)
    case .known(let list): writeKnown(section, plan.known[list])
    case .words(let words): writeWords(section, words)
    }
    lines.append("")
  }

  private mutating func writeRange(_ section: AnswerSection, _ range: ClosedRange<Int>, _ labels: [Int: String]) {
    let wanted = "codes-\(range.lowerBound)-to-\(range.upperBound)".replacing("--", with: "-minus-")
    let scales = plan.scales.filter { $0.format == section.format && $0.missing == section.missing }
    let isSupposed = scales.contains(where: \.isRangeSupposed)
    comment(
      "\(Self.mark): codes \(range.lowerBound) to \(range.upperBound), from the answers"
        + (isSupposed ? "; not every item has its lowest or highest code" : "")
        + ". A reversed item is turned within this range, so it must be the range that people could choose from.")
    let id = begin(section, wanted)
    lines.append("range \(range.lowerBound)..\(range.upperBound)")
    for (code, label) in labels.sorted(by: { $0.key < $1.key }) {
      lines.append((range.contains(code) ? "" : "missing ") + "\(code) \(text(label))")
    }
    let apart = section.missing.union(scales.first?.heldUsual ?? [])
    let seen = apart.filter { labels[$0] == nil }.sorted()
    let usual = usualMissingCodes.filter { !range.contains($0) && !apart.contains($0) && labels[$0] == nil }
    let found = seen.map(String.init).joined(separator: ", ")
    if !seen.isEmpty || !usual.isEmpty {
      lines.append(
        "missing \((seen + usual).map(String.init).joined(separator: " ")) # "
          + (seen.isEmpty
            ? "usual codes for no answer, whether the file has them or not"
            : "\(Self.mark): \(found) \(seen.count == 1 ? "stands" : "stand") apart; the others are usual codes"))
    }
    if apart.contains(8) || apart.contains(88) {
      comment("If such a code means \"does not apply to me\", write it behind `not-applicable` instead.")
    }
    answerSets[section] = id
  }

  private mutating func writeKnown(_ section: AnswerSection, _ list: KnownAnswers) {
    let isSupposed = plan.scales.contains { $0.format == section.format && $0.isRangeSupposed }
    comment(
      isSupposed
        ? "\(Self.mark): the words of the answers stand in this known list, but there are others that have them too. It "
          + "must be the list that people could choose from."
        : "The words of the answers are a known list, so their order is known too; all of the list stands here.")
    let id = begin(section, list.id)
    for option in list.options { lines.append("\(option.code) \(text(option.label))") }
    for option in list.options {
      for synonym in option.synonyms { lines.append("synonym \(option.code) \(text(synonym))") }
    }
    for (word, options) in [("missing", list.missing), ("not-applicable", list.notApplicable)] {
      for option in options {
        lines.append("\(word) \(option.code) \(text(option.label))")
        for synonym in option.synonyms { lines.append("synonym \(option.code) \(text(synonym))") }
      }
    }
    answerSets[section] = id
  }

  private mutating func writeWords(_ section: AnswerSection, _ words: AnswerWords) {
    comment(
      words.isOrdered
        ? "\(Self.mark): the words stand in the order of what they mean, with equal steps between them. Are there more "
          + "that people could choose?"
        : "\(Self.mark): raps does not know these words, so they stand in the order of the alphabet, and the scale behind # "
          + "is not scored. Number them from the least to the most, then take the # away; for one that is no answer write "
          + "`missing` before its number.")
    let id = begin(section, "answers")
    let first = Self.firstCode(of: words.texts + words.none)
    for (code, label) in zip(first..., words.texts + words.none) {
      lines.append((words.none.contains(label) ? "missing " : "") + "\(code) \(text(label))")
    }
    answerSets[section] = id
  }

  /// From where to number labels so that one which is a number is no other one's code (Q0095): 0 for `0`, `1`,
  /// `2 or more`.
  /// Each of at most twelve numbers rules out at most twelve starts, so one of the first thousand is left.
  private static func firstCode(of labels: [String]) -> Int {
    let numbers = labels.enumerated().compactMap { index, label in spelledCode(label).map { (index: index, value: $0) }
    }
    let found = ([1, 0] + Array(2...1000)).first { first in
      let codes = first..<first + labels.count
      return numbers.allSatisfy { !codes.contains($0.value) || $0.value == first + $0.index }
    }
    return found ?? 1
  }

  private mutating func begin(_ section: AnswerSection, _ wanted: String) -> String {
    let id = answerIDs.identifier(like: wanted, fallback: "answers")
    lines.append("answers \(id)")
    return id
  }

  // MARK: Scales

  private mutating func writeScale(_ scale: ScalePlan) {
    if scale.columns.contains(where: { column($0).holdsDaysOfYear }) { writeDaysOfYear() }
    switch scale.basis {
    case .name:
      comment("\(counted(scale.columns.count, "column")) whose names have \"\(title(scale.title))\" in common.")
    case .neighbours:
      comment("\(Self.mark): neighbours that are answered alike. Split them into one scale for each topic.")
    case .single: comment("\(Self.mark): one column with graded answers. Move it to the scale that it belongs to.")
    }
    lines.append("scale \(scaleIDs.identifier(like: scale.title, fallback: "scale"))")
    lines.append("kind resource # \(Self.mark): or hindrance, challenge, personal, outcome")
    lines.append("title \(text(title(scale.title.isEmpty ? "Scale" : scale.title))) # \(Self.mark)")
    lines.append("answered \(answerSets[AnswerSection(format: scale.format, missing: scale.missing)] ?? "")")
    lines += ["score 0..100", "require half"]
    lines.append("risk low # \(Self.mark): low if a high score is favourable, high if it is unfavourable")
    for column in scale.columns { writeItem(column, scale) }
    lines.append("")
  }

  private mutating func writeDaysOfYear() {
    comment(
      "\(Self.mark): some of the answers look like days, such as 01-May: a spreadsheet makes that of 1-5. Correct them in "
        + "the file, or in the survey tool's own export, before anything else.")
  }

  private mutating func writeItem(_ index: Int, _ scale: ScalePlan) {
    let column = column(index)
    if let direction = scale.directions[index], let rows = scale.directionRowCount { explain(direction, rows) }
    let id = itemIDs.identifier(
      like: column.name.code ?? "q\(index + 1)", ownName: column.name.full, fallback: "q\(index + 1)")
    columnsByID[id] = index
    var line = "item \(id)"
    switch scale.directions[index] {
    case .against?, .againstTheOther?: line += " reversed"
    case .unclear?, nil: break
    }
    if NormalizedText(id) != NormalizedText(column.name.full) {
      line += " column \(canonicalLiteral(column.name.full))"
    }
    if let question = column.name.text { line += " \(text(question))" }
    lines.append(line)
  }

  private mutating func explain(_ direction: ItemDirection, _ rows: Int) {
    switch direction {
    case .against(let tenths):
      comment(
        "\(Self.mark): reversed, because it runs against the other items of the scale (correlation about "
          + "\(decimal(tenths)), \(roughly(rows)) rows).")
    case .againstTheOther(let tenths):
      comment(
        "\(Self.mark): the two items run against each other (correlation about \(decimal(tenths)), \(roughly(rows)) rows). "
          + "One of them is reversed; which one, only the questions tell.")
    case .unclear:
      comment("\(Self.mark): runs against the other items, but too weakly to say that it is reversed.")
    }
  }

  private func decimal(_ tenths: Int) -> String { "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)" }

  /// A5: what is told of items comes from a hundred rows at least, and says so coarsely.
  private func roughly(_ rows: Int) -> String {
    var unit = 100
    while unit * 10 <= rows { unit *= 10 }
    return "\(rows / unit * unit) or more"
  }

  // MARK: Without an order

  /// Scales whose answers stand in no order: scores of them would be wrong without a word, so they are comments until
  /// somebody gives the order.
  private mutating func writeUnordered(asComments: Bool) {
    let written = lines
    lines = []
    for scale in plan.unorderedScales {
      answers(of: scale)
      writeScale(scale)
    }
    let block = lines
    lines = written
    if !asComments {
      lines += block
      return
    }
    for line in block {
      let isHead = line.hasPrefix("answers ") || line.hasPrefix("scale ")
      lines.append(line.isEmpty || line.hasPrefix("#") ? line : "#   \(isHead ? "" : "  ")\(withoutUnseen(line))")
    }
  }

  // MARK: Groups

  private mutating func writeGroup(_ group: GroupPlan) {
    let column = column(group.column)
    let id = itemIDs.identifier(
      like: column.name.code ?? shownText(column.name.full, longest: 20), ownName: column.name.full,
      fallback: "group-\(group.column + 1)")
    if column.holdsDaysOfYear { writeDaysOfYear() }
    switch group.kind {
    case .text:
      comment("Few different values, each in at least 10 rows:")
      for value in column.profile.values.map(\.text).sorted() { comment("- \(shownText(value, longest: 90))") }
    case .units: comment("Groups by their name, too many to write down; those that are too small are never shown.")
    case .codes:
      comment("\(Self.mark): few different codes, each in at least 10 rows. Write what they stand for.")
    case .age, .seniority:
      comment("Numbers, in bands of our own. They say nothing about what stands in the file.")
    }
    columnsByID[id] = group.column
    lines += ["variable \(id)", "title \(text(title(column.name.text ?? column.name.full))) # \(Self.mark)"]
    if NormalizedText(id) != NormalizedText(column.name.full) {
      lines.append("column \(canonicalLiteral(column.name.full))")
    }
    switch group.kind {
    case .text, .units: break
    case .codes(let codes):
      for code in codes {
        let name = code < 0 ? "minus-\(-code)" : "\(code)"
        lines.append("value code-\(name) coded \"\(code)\" \(text("code \(code)"))")
      }
    case .age: writeBands([30, 40, 50, 60], unit: "years old")
    case .seniority: writeBands([5, 10, 20], unit: "years")
    }
    lines.append("")
  }

  private mutating func writeBands(_ bounds: [Int], unit: String) {
    lines.append("band below-\(bounds[0]) below \(bounds[0]) \(text("under \(bounds[0])"))")
    for (lower, upper) in zip(bounds, bounds.dropFirst()) {
      lines.append("band from-\(lower) from \(lower) below \(upper) \(text("\(lower)–\(upper - 1)"))")
    }
    if let last = bounds.last { lines.append("band from-\(last) from \(last) \(text("\(last)+"))") }
  }

  // MARK: Left out

  private static let mostListed = 30

  private mutating func writeLeftOut() {
    guard !plan.leftOut.isEmpty else { return }
    comment("Left out: columns that stand nowhere above, which raps therefore never reads.")
    for reason in LeftOut.allCases {
      guard let left = plan.leftOut[reason] else { continue }
      lines.append("#")
      comment("\(counted(left.count, "column")): \(reason.reason)")
      if reason == .unnamed || reason == .tooManyColumns { continue }
      for index in left.prefix(Self.mostListed) {
        if reason.isSuggested {
          writeSuggestion(index, reason)
        } else {
          comment("- \(title(column(index).name.full))")
        }
      }
      if left.count > Self.mostListed { comment("and \(left.count - Self.mostListed) more") }
    }
  }

  /// A section that needs only its `#` taken away.
  private mutating func writeSuggestion(_ index: Int, _ reason: LeftOut) {
    let name = column(index).name
    let id = itemIDs.identifier(
      like: name.code ?? shownText(name.full, longest: 20), ownName: name.full, fallback: "group-\(index + 1)")
    lines.append("#   variable \(id)")
    lines.append("#     title \(text(title(name.full)))")
    if NormalizedText(id) != NormalizedText(name.full) {
      lines.append("#     column \(canonicalLiteral(shownText(name.full, longest: 200)))")
    }
    if reason == .identifier { lines.append("#     role respondent") }
    if reason == .duration { lines.append("#     role duration") }
  }
}
