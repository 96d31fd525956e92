import RapsQuestionnaire
import RapsSimulation

/// A questionnaire with something of everything that the simulation treats differently.
///
/// Scales of four items (the third one reverse-keyed): demands `d1 d2`, a challenge `c1`, resources `r1 r2 r3`, strain
/// `strain` and motivation `joy`; two exposures; nested text variables, a list, bands, an id and a duration.
func surveyQuestionnaire() -> Questionnaire {
  let scales: [(id: String, kind: ScaleKind, risk: RiskDirection)] = [
    ("d1", .hindrance, .high), ("d2", .hindrance, .high), ("c1", .challenge, .high), ("r1", .resource, .low),
    ("r2", .resource, .low), ("r3", .resource, .low), ("strain", .outcome, .high), ("joy", .outcome, .low),
  ]
  var items: [Questionnaire.Item] = []
  let made = scales.map { scale in
    let members = (1...4).map { number in
      items.append(Questionnaire.Item(id: "\(scale.id)-\(number)", answerSet: 0))
      return ScaleItem(item: items.count - 1, isReverseKeyed: number == 3)
    }
    return Scale(
      id: scale.id, title: text(scale.id), kind: scale.kind, items: members, requiredItemCount: 2, risk: scale.risk)
  }
  items.append(Questionnaire.Item(id: "bullied", answerSet: 1))
  items.append(Questionnaire.Item(id: "threatened", answerSet: 2))
  return Questionnaire(
    id: "survey", version: "1", languages: [Language("en")], title: text("Survey"),
    answerSets: [
      answers("agree", 1...5, missing: [9]), answers("often", 0...4), answers("yes-no", 1...2, notApplicable: [8]),
    ],
    items: items, scales: made,
    exposures: [
      Exposure(id: "bullying", title: text("Bullying"), items: [items.count - 2], positiveCodes: 1...4),
      Exposure(id: "threats", title: text("Threats"), items: [items.count - 1], positiveCodes: 1...1),
    ],
    variables: surveyVariables())
}

private func surveyVariables() -> [Variable] {
  [
    Variable(id: "person", title: text("Person"), role: .respondent),
    Variable(id: "division", title: text("Division")),
    Variable(id: "department", title: text("Department"), parent: 1),
    Variable(
      id: "gender", title: text("Gender"),
      domain: .list([
        Variable.Value(id: "female", label: text("woman")),
        Variable.Value(id: "male", label: text("man")),
        Variable.Value(id: "other", label: text("other")),
      ])),
    Variable(
      id: "age", title: text("Age"),
      domain: .bands([
        Variable.Band(id: "young", label: text("young"), lower: nil, upper: Bound(.below, ExactDecimal(30))),
        Variable.Band(
          id: "middle", label: text("middle"), lower: Bound(.from, ExactDecimal(30)),
          upper: Bound(.to, ExactDecimal(49))),
        Variable.Band(id: "old", label: text("old"), lower: Bound(.above, ExactDecimal(49)), upper: nil),
      ])),
    Variable(id: "seconds", title: text("Seconds"), role: .duration),
  ]
}

func text(_ english: String) -> LocalizedText {
  LocalizedText([LocalizedText.Entry(Language("en"), english)])
}

func answers(_ id: String, _ codes: ClosedRange<Int>, missing: [Int] = [], notApplicable: [Int] = []) -> AnswerSet {
  AnswerSet(
    id: id, options: codes.map { AnswerSet.Option(code: $0) }, missing: missing.map { AnswerSet.Option(code: $0) },
    notApplicable: notApplicable.map { AnswerSet.Option(code: $0) })
}

/// The rows of a simulated file, by column.
struct SimulatedTable {
  let header: [String]
  let rows: [[String]]

  init(_ simulator: Simulator, rowCount: Int) {
    var bytes = simulator.header()
    simulator.appendRows(0..<rowCount, into: &bytes)
    var lines = String(decoding: bytes, as: UTF8.self).utf8
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { parseLine(Substring($0)) }
    header = lines.removeFirst()
    lines.removeLast()
    rows = lines
  }

  func column(_ id: String) -> [String] {
    guard let index = header.firstIndex(of: id) else { return [] }
    return rows.map { $0[index] }
  }

  /// Codes of an item; nil for blanks and for codes beyond `codes`.
  func codes(_ id: String, in codes: ClosedRange<Int> = 1...5) -> [Double?] {
    column(id).map { cell in Int(cell).flatMap { codes.contains($0) ? Double($0) : nil } }
  }

  /// The mean of a scale's four items in the scale's own direction, where all are answered.
  func scores(_ scale: String) -> [Double?] {
    let items = (1...4).map { codes("\(scale)-\($0)") }
    return rows.indices.map { row in
      let answers = items.enumerated().map { place, codes in
        codes[row].map { place == 2 ? 6 - $0 : $0 }
      }
      let given = answers.compactMap { $0 }
      return given.count == 4 ? given.reduce(0, +) / 4 : nil
    }
  }
}

/// Splits a line of a comma-separated file, whose cells hold no line end, in its cells.
private func parseLine(_ line: Substring) -> [String] {
  guard line.utf8.contains(UInt8(ascii: "\"")) else {
    return line.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { String(Substring($0)) }
  }
  var cells: [String] = [""]
  var isQuoted = false
  for character in line {
    switch character {
    case "\"": isQuoted.toggle()
    case "," where !isQuoted: cells.append("")
    default: cells[cells.count - 1].append(character)
    }
  }
  return cells
}

func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

/// Pearson's correlation over the pairs where both are there.
func correlation(_ left: [Double?], _ right: [Double?]) -> Double {
  let pairs = zip(left, right).compactMap { left, right in left.flatMap { left in right.map { (left, $0) } } }
  let (leftMean, rightMean) = (mean(pairs.map(\.0)), mean(pairs.map(\.1)))
  var (cross, leftSquare, rightSquare) = (0.0, 0.0, 0.0)
  for (left, right) in pairs {
    cross += (left - leftMean) * (right - rightMean)
    leftSquare += (left - leftMean) * (left - leftMean)
    rightSquare += (right - rightMean) * (right - rightMean)
  }
  return cross / (leftSquare * rightSquare).squareRoot()
}
