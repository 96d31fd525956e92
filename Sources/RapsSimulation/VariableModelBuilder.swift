import RapsQuestionnaire

/// Makes the variables' groups: those that the organisation or the questionnaire declares, invented ones for the rest.
struct VariableModelBuilder {
  /// A group before it has cells.
  private struct NamedGroup {
    let name: String
    let cells: [String]
    let weight: Int
  }

  private let questionnaire: Questionnaire
  private let factors: FactorModel
  private let seed: UInt64
  private let organisation: Organisation?
  private(set) var models: [VariableModel] = []
  private(set) var texts = CellTexts()
  /// Per unit of the organisation its group of each level.
  private(set) var groupsOfUnits: [[Int]] = []
  /// Words taken for invented groups so far.
  private var wordCount = 0

  init(_ questionnaire: Questionnaire, factors: FactorModel, seed: UInt64, organisation: Organisation?) {
    self.questionnaire = questionnaire
    self.factors = factors
    self.seed = seed
    self.organisation = organisation
    groupsOfUnits = organisation.map { $0.units.map { _ in [] } } ?? []
    for index in questionnaire.variables.indices { models.append(model(of: index)) }
  }

  private mutating func model(of index: Int) -> VariableModel {
    let variable = questionnaire.variables[index]
    switch variable.role {
    case .respondent: return VariableModel(content: .respondent)
    case .duration: return VariableModel(content: .duration)
    case .group: break
    }
    let level = organisation?.variables.firstIndex(of: index)
    if isUntold(index) { return VariableModel(content: .omitted) }
    let parentCount = variable.parent.map { models[$0].groups.count } ?? 1
    let families: [[NamedGroup]] =
      if let level {
        organisationGroups(level: level)
      } else {
        (0..<parentCount).map { namedGroups(of: index, below: $0, of: parentCount) }
      }
    var groups: [VariableModel.Group] = []
    var firstGroups = [0]
    var effects: [Int] = []
    let hasChildren = questionnaire.variables.contains { $0.parent == index }
    for family in families {
      var cumulativeWeight = 0
      for group in family {
        cumulativeWeight += group.weight
        let firstText = texts.count
        for cell in group.cells { _ = texts.append(cell) }
        groups.append(
          VariableModel.Group(
            firstText: firstText, textCount: group.cells.count, cumulativeWeight: cumulativeWeight))
        effects += self.effects(of: group.name, variable: variable, hasChildren: hasChildren)
      }
      firstGroups.append(groups.count)
    }
    return VariableModel(
      content: .groups, parent: variable.parent, organisationLevel: level, groups: groups, firstGroups: firstGroups,
      effects: effects)
  }

  /// Whether an organisation is given that does not name the groups of a variable of free texts, such as its sector.
  private func isUntold(_ index: Int) -> Bool {
    guard let organisation, case .text = questionnaire.variables[index].domain else { return false }
    return questionnaire.variables[index].parent == nil && !organisation.variables.contains(index)
      && !questionnaire.variables.contains { $0.parent == index }
  }

  /// What a group adds to each factor: departments differ much, divisions and personal traits little. Drawn from names,
  /// so that a department keeps its character in another order or beside other departments.
  private func effects(of name: String, variable: Variable, hasChildren: Bool) -> [Int] {
    let spread: (general: Int, own: Int)
    switch variable.domain {
    case .text: spread = hasChildren ? (8, 10) : (16, 24)
    case .list, .bands: spread = (4, 7)
    }
    var generator = SplitMix64(seed: seed, name: "group", variable.id, name)
    let general = generator.deviate() * spread.general / 100
    return factors.names.indices.map { index in
      var generator = SplitMix64(seed: seed, name: "effect", variable.id, name, factors.names[index])
      let own = generator.deviate() * spread.own / 100
      // Outcomes take part of their differences from the demands and resources that drive them.
      return factors.isOutcome[index] ? (general + own) / 2 : general + own
    }
  }

  // MARK: Groups

  private mutating func namedGroups(of index: Int, below parentGroup: Int, of parentCount: Int) -> [NamedGroup] {
    let variable = questionnaire.variables[index]
    switch variable.domain {
    case .text:
      let isInner = questionnaire.variables.contains { $0.parent == index }
      return invented(isInner: isInner, isRoot: variable.parent == nil, id: variable.id, parentGroup: parentGroup)
    case .list(let values):
      // Below a parent, declared values are dealt out in order: the questionnaire does not tell which belong where.
      let own = values.indices.filter { $0 * parentCount / values.count == parentGroup }
      let weights = own.count <= 3 ? Self.fewValueWeights : Self.valueWeights
      return own.enumerated().map { place, value in
        NamedGroup(
          name: values[value].id, cells: [values[value].id],
          weight: weights[min(place, weights.count - 1)])
      }
    case .bands(let bands):
      return bands.enumerated().map { place, band in
        NamedGroup(
          name: band.id, cells: BandNumbers.cells(in: band),
          weight: Self.valueWeights[min(place, Self.valueWeights.count - 1)])
      }
    }
  }

  private mutating func invented(isInner: Bool, isRoot: Bool, id: String, parentGroup: Int) -> [NamedGroup] {
    let counts = isInner ? [4, 3, 2] : isRoot ? [8] : [6, 4, 3, 2]
    return (0..<counts[parentGroup % counts.count]).map { place in
      let name = isInner && isRoot ? Self.lettered(id, place) : nextWord()
      return NamedGroup(name: name, cells: [name], weight: Self.groupWeights[place])
    }
  }

  private static func lettered(_ id: String, _ place: Int) -> String {
    "\(id.prefix(1).uppercased())\(id.dropFirst()) \(["A", "B", "C", "D"][place])"
  }

  private mutating func nextWord() -> String {
    defer { wordCount += 1 }
    let round = wordCount / Self.words.count
    let word = Self.words[wordCount % Self.words.count]
    return round == 0 ? word : "\(word) \(round + 1)"
  }

  /// Shares of invented groups: the largest has 25 times the people of the smallest.
  private static let groupWeights = [100, 62, 38, 24, 15, 9, 6, 4]
  /// Declared values and bands are often in order, as ages are: most people in the first half, few at the ends.
  private static let valueWeights = [40, 90, 100, 80, 50, 30, 20, 15, 10, 8]
  /// Two usual values and a rare one.
  private static let fewValueWeights = [100, 80, 6]
  private static let words = [
    "Amber", "Birch", "Cedar", "Dune", "Elm", "Fjord", "Grove", "Harbour", "Iris", "Juniper", "Knoll", "Lagoon",
    "Maple", "Nectar", "Oak", "Pebble", "Quarry", "Reed", "Sage", "Tundra", "Umber", "Valley", "Willow", "Zephyr",
  ]

  // MARK: The organisation's groups

  /// The groups of one level by the group of the level above, in the order of the organisation's units.
  private mutating func organisationGroups(level: Int) -> [[NamedGroup]] {
    guard let organisation else { return [] }
    let parentCount = level == 0 ? 1 : models[organisation.variables[level - 1]].groups.count
    var families: [[NamedGroup]] = Array(repeating: [], count: parentCount)
    var members: [[Int]] = Array(repeating: [], count: parentCount)
    var places: [[String]: Int] = [:]
    for (unit, description) in organisation.units.enumerated() {
      let path = Array(description.path[...level])
      let family = level == 0 ? 0 : groupsOfUnits[unit][level - 1]
      if places[path] == nil {
        places[path] = families[family].count
        let name = description.path[level]
        families[family].append(NamedGroup(name: name, cells: [name], weight: 1))
      }
      members[family].append(unit)
    }
    var firstGroup = 0
    for family in families.indices {
      for unit in members[family] {
        groupsOfUnits[unit].append(firstGroup + (places[Array(organisation.units[unit].path[...level])] ?? 0))
      }
      firstGroup += families[family].count
    }
    return families
  }
}

extension VariableModel {
  /// A variable that makes no groups.
  fileprivate init(content: Content) {
    self.init(content: content, parent: nil, organisationLevel: nil, groups: [], firstGroups: [0, 0], effects: [])
  }
}
