import RapsQuestionnaire
import RapsResults

/// Names and figures of one questionnaire as text in one language.
struct Phrasing: Sendable {
  let words: Words
  let smallGroupWords: SmallGroupWords
  let language: ReportLanguage
  let questionnaire: Questionnaire

  init(_ questionnaire: Questionnaire, language: ReportLanguage?) {
    let chosen = language ?? ReportLanguage.defaultLanguage(for: questionnaire)
    self.questionnaire = questionnaire
    self.language = chosen
    words = Words.in(chosen)
    smallGroupWords = SmallGroupWords.in(chosen)
  }

  var numbers: NumberStyle { words.numbers }

  // MARK: Names

  func name(_ text: LocalizedText, id: String) -> String {
    text.text(in: language.language).map(typographic) ?? id
  }

  func scale(_ index: Int) -> String { name(questionnaire.scales[index].title, id: questionnaire.scales[index].id) }

  func composite(_ index: Int) -> String {
    name(questionnaire.composites[index].title, id: questionnaire.composites[index].id)
  }

  /// The title, and who behaves so unless the title is one of a kind.
  func exposure(_ index: Int) -> String {
    let title = exposureTitle(index)
    guard let source = questionnaire.exposures[index].source, isTitleRepeated(index) else { return title }
    return "\(title) (\(words.sources(source)))"
  }

  func exposureTitle(_ index: Int) -> String {
    let exposure = questionnaire.exposures[index]
    return name(exposure.title, id: exposure.id)
  }

  /// Whether another exposure has the same title.
  func isTitleRepeated(_ index: Int) -> Bool {
    let title = exposureTitle(index)
    return questionnaire.exposures.indices.contains { $0 != index && exposureTitle($0) == title }
  }

  func variable(_ index: Int) -> String {
    name(questionnaire.variables[index].title, id: questionnaire.variables[index].id)
  }

  func group(_ name: GroupName) -> String {
    switch name {
    case .notStated: words.notStated
    case .declared(let id, let label): self.name(label, id: id)
    case .text(let text): text
    case .other(let parent, let isNameTaken):
      isNameTaken ? smallGroupWords.otherSmall(group(parent)) : smallGroupWords.other(group(parent))
    }
  }

  // MARK: Figures

  func interval(_ interval: FigureInterval) -> String {
    "\(numbers.figure(interval.lower))–\(numbers.figure(interval.upper))"
  }

  func percentInterval(_ interval: FigureInterval) -> String {
    "\(numbers.figure(interval.lower))–\(numbers.percent(interval.upper))"
  }

  func meanInterval(_ interval: MeanInterval) -> String {
    switch interval {
    case .interval(let interval): self.interval(interval)
    case .everyoneAnswered: words.everyone
    case .notDefined: "–"
    }
  }

  /// Nil where nothing may be told.
  func share(_ share: Share) -> String? {
    switch share {
    case .percent(let figure, _): numbers.percent(figure, isSomebody: figure.doubleValue > 0 || !figure.isFull)
    case .fewerThanThree: words.fewerThanThree
    case .nearlyAll: words.nearlyAll
    case .notShown: nil
    }
  }

  /// For narrow cells; `shareSigns` explains them.
  func shortShare(_ share: Share) -> String? {
    switch share {
    case .percent, .notShown: self.share(share)
    case .fewerThanThree: "<\u{A0}3"
    case .nearlyAll: "≥\u{A0}n−2"
    }
  }

  /// What the short texts among these stand for (A6).
  func shareSigns(_ shares: [Share], ofExposures: Bool) -> [Report.LegendEntry] {
    [Share.fewerThanThree, .nearlyAll].filter(shares.contains).compactMap { share in
      var text = words.nearlyAllRemark
      if share == .fewerThanThree {
        text = words.fewerThanThreePeople + (ofExposures ? ". " + words.fewerThanThreeRemark : "")
      }
      return shortShare(share).map { Report.LegendEntry(mark: .sign($0), text: text) }
    }
  }

  func rate(_ rate: ResponseRate) -> String {
    switch rate {
    case .percent(let figure): numbers.percent(figure)
    case .ninetyFiveOrMore: words.orMore("95" + numbers.percentGap + "%")
    }
  }

  /// People in words.
  func people(_ count: ReleasedCount) -> String {
    switch count {
    case .exact(let number): words.people(numbers.count(number))
    case .fewerThanThree: words.fewerThanThreePeople
    case .nearlyAll: words.nearlyAll
    case .notShown: words.notShown
    }
  }

  /// What a norm or a cut-off rests on; as it was written if that is not known.
  func evidence(_ status: String) -> String { EvidenceStatus(rawValue: status).map(words.evidence) ?? status }

  // MARK: Cut-offs

  /// The cut-off that a scale's one share belongs to.
  static func shareBound(_ cutOffs: CutOffs?) -> Bound? { cutOffs?.red ?? cutOffs?.amber }

  /// As `≥ 67`; the space does not break.
  func symbol(_ bound: Bound) -> String {
    let sign =
      switch bound.comparison {
      case .from: "≥"
      case .above: ">"
      case .to: "≤"
      case .below: "<"
      }
    return sign + "\u{A0}" + numbers.written(bound.value.description)
  }

  /// As "score of 67 or more".
  func score(beyond bound: Bound) -> String {
    words.scoreBeyond(bound.comparison, numbers.written(bound.value.description))
  }
}

/// The text as it is set in print: authors write either kind of apostrophe, and French marks with a plain blank before
/// them, which a line could break at.
func typographic(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "'")) || text.utf8.contains(UInt8(ascii: " ")) else { return text }
  let characters = Array(text)
  return String(
    characters.indices.map { index in
      guard index > 0, index + 1 < characters.count else { return characters[index] }
      let (before, after) = (characters[index - 1], characters[index + 1])
      switch characters[index] {
      case "'" where before.isLetter && after.isLetter: return "’"
      case " " where before == "«" || ";:?!»".contains(after): return "\u{A0}"
      case let character: return character
      }
    })
}

extension Figure {
  /// Whether the figure is not rounded.
  var isFull: Bool {
    if case .full = value { true } else { false }
  }
}
