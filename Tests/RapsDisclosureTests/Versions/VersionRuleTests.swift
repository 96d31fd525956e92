import Testing

@testable import RapsDisclosure

@Suite("Two versions of one survey (A16)")
struct VersionRuleTests {
  typealias Measure = PublishedMeasure
  typealias Bounds = PublishedMeasure.CountBounds
  typealias Name = Publication.GroupName

  static func cell(_ people: Int, _ measures: [String: Measure] = [:]) -> PublishedCell {
    PublishedCell(
      measures: measures.merging([PublishedCell.everyone: Measure(validCount: people)]) { first, _ in first })
  }

  static func table(_ cells: [Name: PublishedCell?], under parent: String? = nil) -> Publication.Table {
    Publication.Table(parent: parent, groups: cells.map { ($0.key, $0.value) })
  }

  /// Groups of a variable that lies under none.
  static func table(_ cells: [String: Int]) -> Publication.Table {
    table(Dictionary(uniqueKeysWithValues: cells.map { (Name(group: $0), cell($1)) }))
  }

  static func obstacle(
    _ before: PublishedCell?, _ after: PublishedCell?, _ tables: [String: (Publication.Table, Publication.Table)] = [:],
    publishing variables: [String]? = nil, minimum: Int = 10
  ) -> VersionRule.Obstacle? {
    VersionRule(
      minimum: minimum, earlier: Publication(organisation: before, tables: tables.mapValues(\.0)),
      later: Publication(organisation: after, tables: tables.mapValues(\.1)),
      variables: variables ?? tables.keys.sorted()
    ).obstacle
  }

  /// What is said of one measure of an organisation that has grown by many people.
  static func obstacle(_ before: Measure, _ after: Measure) -> VersionRule.Obstacle? {
    obstacle(cell(1_000, ["scale load": before]), cell(3_000, ["scale load": after]))
  }

  // MARK: How many

  @Test("may be published where nothing was shown, and not where nothing is shown any more")
  func nothingShown() {
    #expect(Self.obstacle(nil, Self.cell(12)) == nil)
    #expect(Self.obstacle(Self.cell(12), nil) == .fewPeople)
  }

  @Test("need so many more people as a group of them would", arguments: [false, true], [5, 10, 60])
  func leastGrowth(hasGroups: Bool, minimum: Int) {
    let least = hasGroups ? 2 * minimum - 1 : minimum
    let tables = hasGroups ? ["team": (Self.table([:]), Self.table([:]))] : [:]
    for (detail, needed) in [(Measure.Detail.plain, least), (.spread, max(30, least)), (.items, max(100, least))] {
      func obstacle(growth: Int, before: Measure.Detail = detail, after: Measure.Detail = detail)
        -> VersionRule.Obstacle?
      {
        Self.obstacle(
          Self.cell(500, ["scale load": Measure(validCount: 400, detail: before)]),
          Self.cell(1_000, ["scale load": Measure(validCount: 400 + growth, detail: after)]), tables, publishing: [],
          minimum: minimum)
      }
      #expect(obstacle(growth: needed - 1) == .fewPeople)
      #expect(obstacle(growth: needed) == nil)
      #expect(obstacle(growth: -needed) == .fewPeople)
      // What only one of them tells does not follow for the difference.
      #expect(obstacle(growth: least, before: .plain) == nil)
      #expect(obstacle(growth: least, after: .plain) == nil)
    }
    #expect(Self.obstacle(Self.cell(500), Self.cell(500 + least - 1), tables, minimum: minimum) == .fewPeople)
    #expect(Self.obstacle(Self.cell(500), Self.cell(500 + least), tables, minimum: minimum) == nil)
  }

  @Test("never take the place of earlier ones with fewer people")
  func shrunk() {
    #expect(Self.obstacle(Self.cell(500), Self.cell(300)) == .fewPeople)
    let tables = ["team": (Self.table(["a": 100]), Self.table(["a": 60]))]
    #expect(Self.obstacle(Self.cell(500), Self.cell(600), tables) == .fewPeople)
  }

  @Test("need as many more beside the shown groups, or nobody there")
  func rests() {
    func obstacle(_ before: Int, _ after: Int) -> VersionRule.Obstacle? {
      let tables = ["team": (Self.table(["a": 100, "b": 50]), Self.table(["a": 130, "b": 80]))]
      return Self.obstacle(Self.cell(150 + before), Self.cell(210 + after), tables)
    }
    #expect(obstacle(20, 38) == .fewPeople)
    #expect(obstacle(20, 39) == nil)
    #expect(obstacle(20, 20) == .fewPeople)
    #expect(obstacle(0, 0) == nil)
  }

  @Test("need 30 more beside the groups that have a distribution")
  func restOfDistributions() {
    func obstacle(_ growth: Int, earlierPart: Measure.Detail = .spread, of part: Int = 100) -> VersionRule.Obstacle? {
      func cell(_ people: Int, _ detail: Measure.Detail) -> PublishedCell {
        Self.cell(people, ["scale load": Measure(validCount: people, detail: detail)])
      }
      func table(_ people: Int, _ detail: Measure.Detail) -> Publication.Table {
        Self.table([Name(group: "a"): cell(people, detail)])
      }
      let start = growth == 0 ? part : part + 50
      return Self.obstacle(
        cell(start, .spread), cell(start + 40 + growth, .spread),
        ["team": (table(part, earlierPart), table(part + 40, .spread))])
    }
    #expect(obstacle(29) == .fewPeople)
    #expect(obstacle(30) == nil)
    #expect(obstacle(0) == nil)
    // A part of which only one version tells it is one with the rest in the other.
    #expect(obstacle(0, earlierPart: .plain) == nil)
    #expect(obstacle(18, earlierPart: .plain) == .fewPeople)
    #expect(obstacle(19, earlierPart: .plain, of: 10) == .fewPeople)
    #expect(obstacle(19, earlierPart: .plain, of: 11) == nil)
  }

  @Test("need 30 more in a group that has a distribution now and followed from the others then")
  func newDistribution() {
    func obstacle(_ growth: Int) -> VersionRule.Obstacle? {
      func cell(_ people: Int, _ detail: Measure.Detail = .spread) -> PublishedCell {
        Self.cell(people, ["scale load": Measure(validCount: people, detail: detail)])
      }
      let (one, other) = (Name(group: "a"), Name(group: "b"))
      return Self.obstacle(
        cell(120), cell(160 + growth),
        [
          "team": (
            Self.table([one: cell(100), other: cell(20, .plain)]),
            Self.table([one: cell(140), other: cell(20 + growth)])
          )
        ])
    }
    #expect(obstacle(29) == .fewPeople)
    #expect(obstacle(30) == nil)
  }

  @Test("count teams of a hidden department with the division that shows")
  func nested() {
    func tables(_ team: Int) -> (Int) -> [String: Publication.Table] {
      { people in
        [
          "division": Self.table([Name(group: "n"): Self.cell(people)]),
          "department": Self.table([Name(group: "x", parentGroup: "n"): nil], under: "division"),
          "team": Self.table([Name(group: "a", parentGroup: "x"): Self.cell(team)], under: "department"),
        ]
      }
    }
    func obstacle(division: Int, team: Int) -> VersionRule.Obstacle? {
      let (old, new) = (tables(100)(200), tables(team)(division))
      return Self.obstacle(
        Self.cell(400), Self.cell(1_000),
        old.merging([:]) { first, _ in first }.reduce(into: [:]) { result, entry in
          result[entry.key] = new[entry.key].map { (entry.value, $0) }
        })
    }
    #expect(obstacle(division: 240, team: 122) == .fewPeople)
    #expect(obstacle(division: 241, team: 122) == nil)
  }

  // MARK: Who is shown

  @Test("show no table, group or measure that was not shown, and no fewer")
  func otherCells() {
    let (few, many) = (Self.table(["a": 100]), Self.table(["a": 200, "b": 200]))
    let rule = VersionRule(
      minimum: 10, earlier: Publication(organisation: Self.cell(500)),
      later: Publication(organisation: Self.cell(1_000), tables: ["team": many]), variables: ["team"])
    #expect(rule.obstacle == .newTable(variable: "team"))
    #expect(Self.obstacle(Self.cell(500), Self.cell(1_000), ["team": (few, many)]) == .otherCells)
    #expect(Self.obstacle(Self.cell(500), Self.cell(1_000), ["team": (few, many)], publishing: []) == nil)
    #expect(Self.obstacle(Self.cell(500), Self.cell(1_000), ["team": (many, few)], publishing: []) == .otherCells)
    let more = Self.table([Name(group: "a"): Self.cell(200, ["scale load": Measure(validCount: 190)])])
    #expect(Self.obstacle(Self.cell(500), Self.cell(1_000), ["team": (few, more)]) == .otherCells)
  }

  @Test("tell a standard deviation in both only with a distribution in both, or in none")
  func deviationAlone() {
    func measure(_ count: Int, hasDistribution: Bool) -> Measure {
      let distribution = Measure.Shares(edges: [0, 50, 100], counts: [.init(0, count), .init(0, count)], total: count)
      return Measure(
        validCount: count, detail: .spread, mean: 0.4...0.41, standardDeviation: 0.2...0.21,
        shares: hasDistribution ? ["distribution": distribution] : [:])
    }
    for (before, after) in [(true, true), (false, false)] {
      #expect(Self.obstacle(measure(500, hasDistribution: before), measure(900, hasDistribution: after)) == nil)
    }
    for (before, after) in [(true, false), (false, true)] {
      #expect(Self.obstacle(measure(500, hasDistribution: before), measure(900, hasDistribution: after)) == .otherCells)
    }
  }

  @Test("stand where two hierarchies cross")
  func hierarchies() {
    let tables = ["team": (Self.table(["a": 100]), Self.table(["a": 200]))]
    let both = tables.merging(["age": tables["team"] ?? (Self.table([:]), Self.table([:]))]) { first, _ in first }
    #expect(Self.obstacle(Self.cell(500), Self.cell(1_000), both) == .severalHierarchies)
    #expect(Self.obstacle(Self.cell(500), Self.cell(1_000), both, publishing: ["age"]) == nil)
  }

  @Test("stand where groups, or those that they lie in, share names, even hidden ones")
  func namesakes() {
    func tables(_ departments: [(Name, PublishedCell?)], _ teams: [(Name, PublishedCell?)]) -> [String: (
      Publication.Table, Publication.Table
    )] {
      let tables = [
        "department": Publication.Table(parent: "division", groups: departments),
        "team": Publication.Table(parent: "department", groups: teams),
      ]
      return tables.mapValues { ($0, $0) }
    }
    let (north, south) = (Name(group: "x", parentGroup: "n"), Name(group: "x", parentGroup: "s"))
    let team = Name(group: "a", parentGroup: "x")
    let same = tables([(north, nil)], [(team, nil), (team, nil)])
    #expect(Self.obstacle(Self.cell(500), Self.cell(1_000), same) == .namesakes(variable: "team"))
    let within = tables([(north, nil), (south, nil)], [(team, nil)])
    #expect(Self.obstacle(Self.cell(500), Self.cell(1_000), within) == .namesakes(variable: "team"))
    #expect(Self.obstacle(Self.cell(500), Self.cell(1_000), tables([(north, nil)], [(team, nil)])) == nil)
  }

  // MARK: What they answered

  /// 100 more people, of whom so many are counted.
  static func counted(_ low: Int, _ high: Int) -> VersionRule.Obstacle? {
    func measure(_ people: Int, _ bounds: Bounds) -> Measure {
      Measure(validCount: people, shares: ["beyondCutOff": Measure.Shares("beyondCutOff", bounds)])
    }
    return obstacle(measure(500, Bounds(50, 50)), measure(600, Bounds(50 + low, 50 + high)))
  }

  @Test("tell no number below three, nor of the others, as A6 asks")
  func knownCounts() {
    for (low, high) in [(0, 0), (0, 1), (1, 1), (2, 2), (1, 2), (2, 3), (98, 98), (97, 98), (99, 100), (-3, 1)] {
      #expect(Self.counted(low, high) == .knownAnswers, "\(low)…\(high)")
    }
    for (low, high) in [(0, 2), (1, 3), (3, 3), (3, 4), (50, 50), (97, 97), (98, 100), (-3, 2)] {
      #expect(Self.counted(low, high) == nil, "\(low)…\(high)")
    }
  }

  /// 100 more people in three categories.
  static func distributed(_ differences: [(Int, Int)], edges: [Double] = [0, 40, 70, 100]) -> VersionRule.Obstacle? {
    func measure(_ people: Int, _ edges: [Double], _ counts: [Bounds]) -> Measure {
      Measure(
        validCount: people, detail: .spread,
        shares: ["distribution": Measure.Shares(labels: [], edges: edges, counts: counts)])
    }
    let before = [Bounds(100, 100), Bounds(200, 200), Bounds(200, 200)]
    let after = zip(before, differences).map { Bounds($0.low + $1.0, $0.high + $1.1) }
    return obstacle(measure(500, [0, 40, 70, 100], before), measure(600, edges, after))
  }

  @Test("tell no category of one or two people, nor one of all but two; an empty one they may")
  func knownCategories() {
    #expect(Self.distributed([(0, 0), (40, 40), (60, 60)]) == nil)
    #expect(Self.distributed([(1, 1), (40, 40), (59, 59)]) == .knownAnswers)
    #expect(Self.distributed([(2, 2), (40, 40), (58, 58)]) == .knownAnswers)
    #expect(Self.distributed([(3, 3), (40, 40), (57, 57)]) == nil)
    #expect(Self.distributed([(0, 4), (30, 50), (50, 70)]) == nil)
    #expect(Self.distributed([(0, 0), (3, 3), (97, 97)]) == nil)
    #expect(Self.distributed([(0, 0), (0, 0), (100, 100)]) == .knownAnswers)
    // What the others leave.
    #expect(Self.distributed([(0, 0), (0, 2), (90, 110)]) == .knownAnswers)
    #expect(Self.distributed([(0, 0), (0, 3), (90, 110)]) == nil)
    #expect(Self.distributed([(0, 5), (47, 47), (51, 51)]) == .knownAnswers)
  }

  @Test("tell no such category of other ends, nor what categories make up together")
  func otherCategories() {
    // 100, 200, 200 before: below 70 there were 300, and nobody knows how many of them below 50.
    #expect(Self.distributed([(150, 150), (-100, -100), (50, 50)], edges: [0, 50, 70, 100]) == nil)
    #expect(Self.distributed([(150, 150), (-148, -148), (98, 98)], edges: [0, 50, 70, 100]) == .knownAnswers)
    #expect(Self.distributed([(150, 150), (-147, -147), (97, 97)], edges: [0, 50, 70, 100]) == nil)
  }

  /// 100 more people with such a mean and standard deviation, both known to the last figure.
  static func scored(mean: Double, deviation: Double? = nil) -> VersionRule.Obstacle? {
    func measure(_ people: Double, _ mean: Double, _ deviation: Double?) -> Measure {
      Measure(
        validCount: Int(people), detail: .spread, mean: mean...mean, standardDeviation: deviation.map { $0...$0 })
    }
    let (old, new) = (500.0, 600.0)
    let together = (old * 0.5 + 100 * mean) / new
    let squares = deviation.map { within in
      (old - 1) * 0.2 * 0.2 + 99 * within * within + old * 100 / new * (mean - 0.5) * (mean - 0.5)
    }
    return obstacle(
      measure(old, 0.5, deviation.map { _ in 0.2 }),
      measure(new, together, squares.map { ($0 / (new - 1)).squareRoot() }))
  }

  @Test("tell no mean by which all but two stand at one end")
  func knownMean() {
    for mean in [0, 0.02, 0.0299, 0.9701, 1] { #expect(Self.scored(mean: mean) == .knownAnswers, "\(mean)") }
    for mean in [0.0301, 0.5, 0.9699] { #expect(Self.scored(mean: mean) == nil, "\(mean)") }
  }

  @Test("tell no standard deviation by which all but two answered alike")
  func knownDeviation() {
    // Three people a quarter of the scale away: 3/16 over 99.
    for deviation in [0, 0.0434] { #expect(Self.scored(mean: 0.4, deviation: deviation) == .knownAnswers) }
    for deviation in [0.0437, 0.2] { #expect(Self.scored(mean: 0.4, deviation: deviation) == nil) }
  }

  @Test("tell none of that of the people beside the shown groups")
  func knownRest() {
    func cell(_ people: Int, _ count: Int) -> PublishedCell {
      Self.cell(
        people,
        [
          "exposure violence": Measure(
            validCount: people, shares: ["prevalence": Measure.Shares("prevalence", Bounds(count, count))])
        ])
    }
    func obstacle(_ rest: Int) -> VersionRule.Obstacle? {
      let tables = [
        "team": (Self.table([Name(group: "a"): cell(100, 20)]), Self.table([Name(group: "a"): cell(200, 40)]))
      ]
      return Self.obstacle(cell(200, 40), cell(400, 60 + rest), tables)
    }
    #expect(obstacle(2) == .knownAnswers)
    #expect(obstacle(3) == nil)
  }
}
