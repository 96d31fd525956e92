import RapsQuestionnaire
import RapsResponses
import RapsScoring
import _RapsTestSupport

/// A small survey to attack: who is in which group, and what they answered.
///
/// Four variables: division, department (under division), age, gender; two scales of two items, one exposure, one
/// composite, one profile.
struct Design: Sendable {
  struct Row: Sendable {
    /// Per variable; nil is "not stated".
    var groups: [String?]
    /// Per item, 1...5; nil is missing.
    var codes: [Int?]
  }

  static let variableNames = ["division", "department", "age", "gender"]
  static let itemCount = 5

  var minimum: Int
  /// Indexes of the variables that the data have.
  var variables: [Int]
  var rows: [Row]

  static let questionnaire: Questionnaire = {
    let text = LocalizedText([.init(Language("en"), "text")])
    let answers = AnswerSet(id: "a", options: (1...5).map { AnswerSet.Option(code: $0) })
    func scale(_ id: String, _ items: [Int], required: Int) -> Scale {
      Scale(
        id: id, title: text, kind: .hindrance, items: items.map { ScaleItem(item: $0, isReverseKeyed: false) },
        requiredItemCount: required, risk: .high,
        cutOffs: CutOffs(
          amber: Bound(.from, ExactDecimal(40)), red: Bound(.from, ExactDecimal(60)), status: .provisional)
      )
    }
    return Questionnaire(
      id: "attack", version: "1", languages: [Language("en")], title: text, answerSets: [answers],
      items: (0..<itemCount).map { .init(id: "i\($0)", answerSet: 0) },
      scales: [scale("s", [0, 1], required: 1), scale("t", [2, 3], required: 2)],
      composites: [
        Composite(
          id: "c", title: text, kind: .hindrance, scales: [0, 1], requiredScaleCount: 1, risk: .high,
          cutOffs: CutOffs(amber: nil, red: Bound(.from, ExactDecimal(60)), status: .provisional))
      ],
      exposures: [Exposure(id: "e", title: text, items: [4], positiveCodes: 2...5)],
      profiles: [
        Profile(
          id: "p", title: text, demands: .init(measure: .scale(0), high: Bound(.from, ExactDecimal(50))),
          resources: .init(measure: .scale(1), high: Bound(.from, ExactDecimal(50))),
          quadrantTitles: Array(repeating: text, count: 4))
      ],
      variables: [
        Variable(
          id: "division", title: text,
          domain: .list(["a", "b", "c", "z"].map { .init(id: $0, label: text) })),
        Variable(id: "department", title: text, parent: 0), Variable(id: "age", title: text),
        Variable(id: "gender", title: text),
      ])
  }()

  static let plan = ScoringPlan(questionnaire: questionnaire)
}

extension Design {
  /// A header with k and the variables, then a line per respondent: groups, then codes; `-` is nothing.
  var text: String {
    var lines = ["k \(minimum) " + variables.map { Self.variableNames[$0] }.joined(separator: " ")]
    for row in rows {
      let cells = row.groups.map { $0 ?? "-" } + row.codes.map { $0.map(String.init) ?? "-" }
      lines.append(cells.joined(separator: " "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  init?(text: String) {
    let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    guard let head = lines.first, head.count >= 2, let minimum = Int(head[1]) else { return nil }
    self.minimum = minimum
    variables = head.dropFirst(2).compactMap { Self.variableNames.firstIndex(of: $0) }
    rows = lines.dropFirst().map { cells in
      Row(
        groups: cells.prefix(4).map { $0 == "-" ? nil : $0 },
        codes: cells.dropFirst(4).map { $0 == "-" ? nil : Int($0) })
    }
  }
}

extension Design {
  /// 50–126 respondents, blanks, missing answers, variables that nearly coincide, rare and common exposures.
  init(seed: Int) {
    var random = SeededGenerator(seed: seed)
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    minimum = chance(40) ? 5 : 10
    variables =
      [[0, 1, 2], [0, 1, 2, 3], [0, 2, 3], [0, 1], [1, 2, 3], [2], [0, 3], [0, 1, 3]].randomElement(
        using: &random) ?? [0]
    let count = Int.random(in: 50...126, using: &random)
    func skewed(_ names: [String]) -> () -> String {
      let weights = names.map { _ in [1, 1, 2, 4, 9].randomElement(using: &random) ?? 1 }
      return {
        var left = Int.random(in: 0..<weights.reduce(0, +), using: &random)
        for (name, weight) in zip(names, weights) {
          left -= weight
          if left < 0 { return name }
        }
        return names[0]
      }
    }
    let divisions = skewed(Array(["a", "b", "c"].prefix(Int.random(in: 2...3, using: &random))))
    let departments = skewed(Array(["k", "l", "m", "n"].prefix(Int.random(in: 2...4, using: &random))))
    let ages = skewed(Array(["u", "v", "w", "x"].prefix(Int.random(in: 2...4, using: &random))))
    let genders = skewed(Array(["f", "g", "h"].prefix(Int.random(in: 2...3, using: &random))))
    let (blank, missing, likeness) = (
      [0, 0, 5, 15].randomElement(using: &random) ?? 0, [0, 3, 10, 50].randomElement(using: &random) ?? 0,
      [0, 0, 70, 95].randomElement(using: &random) ?? 0
    )
    let exposed = [1, 3, 10, 30, 60, 97].randomElement(using: &random) ?? 1
    let spread = [1, 5, 5, 5].randomElement(using: &random) ?? 5
    let tilt = [0, 0, 40, 90].randomElement(using: &random) ?? 0
    rows = (0..<count).map { _ in
      let division = divisions()
      let department = departments()
      // Near-copies of another variable are what A9 is about.
      let age = chance(likeness) ? (department == "k" ? "u" : department == "l" ? "v" : "w") : ages()
      let gender = chance(likeness) ? (division == "a" ? "f" : "g") : genders()
      let groups = [division, department, age, gender].map { chance(blank) ? nil : $0 }
      let level = chance(tilt) ? 1 : Int.random(in: 1...5, using: &random)
      var codes: [Int?] = (0..<4).map { _ in
        chance(missing) ? nil : chance(50) ? level : min(5, 1 + Int.random(in: 0..<spread, using: &random))
      }
      codes.append(chance(missing) ? nil : chance(exposed) ? 3 : 1)
      if codes.allSatisfy({ $0 == nil }) { codes[0] = level }
      return Row(groups: groups, codes: codes)
    }
  }
}
