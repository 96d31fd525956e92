import RapsQuestionnaire

/// Makes up the answers of a survey: demands and resources that go together, outcomes that follow from them, departments
/// that differ, answers that are missing and people who do not read.
///
/// The arithmetic is in whole numbers only, so that a seed gives the same bytes on every platform. A row depends on the
/// questionnaire, the options, the seed and its own index, never on other rows: any chunk can be made by itself.
///
/// Plan of a row: how the person fills in the form; the groups the person belongs to; the factors (`FactorModel`);
/// the options that follow from them (`ItemModel`). A draw is made even where its outcome is not needed, so that
/// an option such as the missing rate changes what it names and nothing else.
package struct Simulator: Sendable {
  /// What is planted, for comparing with what an analysis finds.
  package var plantedDrivers: [PlantedDriver] { factors.plantedDrivers }

  let questionnaire: Questionnaire
  let seed: UInt64
  private let options: SimulationOptions
  private let factors: FactorModel
  private let items: ItemModel
  private let variables: [VariableModel]
  /// Indexes of the variables that have a column.
  let writtenVariables: [Int]
  private let variableTexts: CellTexts
  /// Per unit of the organisation its group of each level.
  private let groupsOfUnits: [[Int]]
  /// Per respondent of the organisation the unit, shuffled; empty without an organisation.
  private let unitsOfRows: [Int32]
  /// Of 2³² cells, how many are skipped, so that skipped items and tails together make up the asked rate.
  private let skipThreshold: UInt64

  /// Complexity: groups × scales, and linear in the organisation's respondents.
  package init(questionnaire: Questionnaire, seed: UInt64, options: SimulationOptions = SimulationOptions()) {
    self.questionnaire = questionnaire
    self.seed = seed
    self.options = options
    factors = FactorModel(questionnaire)
    items = ItemModel(questionnaire, factors: factors, seed: seed)
    let builder = VariableModelBuilder(
      questionnaire, factors: factors, seed: seed, organisation: options.organisation)
    variables = builder.models
    writtenVariables = builder.models.indices.filter { builder.models[$0].content != .omitted }
    variableTexts = builder.texts
    groupsOfUnits = builder.groupsOfUnits
    unitsOfRows = options.organisation.map { Self.shuffledUnits(of: $0, seed: seed) } ?? []
    // Of `missing` m, people who stop lose m/2 (m of the people, half of their items); what the rest skips, s, fills up:
    // 1 − (1 − s)(1 − m/2) = m, so s = m / (2 − m).
    let missing = UInt64(options.missingPerMille)
    skipThreshold = (missing << 32) / (2000 - missing)
  }

  /// As many rows as the organisation has respondents, else 1,000.
  package var defaultRowCount: Int { options.organisation?.respondentCount ?? 1000 }

  /// The header line: the variables' ids, then the items' ids, in the order of the questionnaire.
  package func header() -> [UInt8] {
    CommaSeparated.line(writtenVariables.map { questionnaire.variables[$0].id } + questionnaire.items.map(\.id))
  }

  /// Appends a line per row. With an organisation, row `n` of an organisation of `n` respondents is another answer of
  /// the first respondent's department, and so on.
  ///
  /// Complexity: rows × (items + scales + grouping variables × scales).
  package func appendRows(_ rows: Range<Int>, into bytes: inout [UInt8]) {
    var scratch = Scratch(factorCount: factors.factors.count, variableCount: variables.count)
    for row in rows { appendRow(row, into: &bytes, scratch: &scratch) }
  }

  /// Room for one row, reused from row to row.
  private struct Scratch {
    var factors: [Int]
    /// Per variable the group that the person belongs to, −1 if the parent's group has none.
    var groups: [Int]
    /// Per variable whether the file tells.
    var isStated: [Bool]

    init(factorCount: Int, variableCount: Int) {
      factors = Array(repeating: 0, count: factorCount)
      groups = Array(repeating: -1, count: variableCount)
      isStated = Array(repeating: false, count: variableCount)
    }
  }

  /// How a person fills in the form.
  private struct Style {
    let isStraightLiner: Bool
    /// The one answer of a straight-liner, as a place among the options in 1/2¹⁶.
    let straightPlace: Int
    /// Items before the person stops.
    let reachedItemCount: Int
    /// Thousandths of the usual time per item.
    let pace: Int
  }

  private func appendRow(_ row: Int, into bytes: inout [UInt8], scratch: inout Scratch) {
    var generator = SplitMix64(seed: seed, row: row)
    let style = drawStyle(from: &generator)
    for factor in scratch.factors.indices { scratch.factors[factor] = 0 }
    for variable in writtenVariables {
      appendCell(of: variable, row: row, style: style, into: &bytes, scratch: &scratch, from: &generator)
      bytes.append(CommaSeparated.comma)
    }
    factors.draw(into: &scratch.factors, from: &generator)
    appendItems(style: style, factors: scratch.factors, into: &bytes, from: &generator)
    if !items.items.isEmpty || !writtenVariables.isEmpty { bytes.removeLast() }
    bytes.append(CommaSeparated.lineFeed)
  }

  private func drawStyle(from generator: inout SplitMix64) -> Style {
    let isStraightLiner = generator.below(1000) < options.straightLinerPerMille
    let straightPlace = generator.below(1 << 16)
    let stops = generator.below(1000) < options.missingPerMille
    let stopAfter = generator.below(items.items.count + 1)
    // The sum of a symmetric and a squared deviate has the long right tail of durations.
    let deviate = generator.deviate() * 1000 / Deviate.unit
    let usualPace = max(500, 1000 + deviate / 5 + deviate * deviate / 8000)
    let straightPace = 150 + generator.below(100)
    return Style(
      isStraightLiner: isStraightLiner, straightPlace: straightPlace,
      reachedItemCount: stops ? stopAfter : items.items.count, pace: isStraightLiner ? straightPace : usualPace)
  }

  // MARK: Variables

  @inline(__always)
  private func appendCell(
    of index: Int, row: Int, style: Style, into bytes: inout [UInt8], scratch: inout Scratch,
    from generator: inout SplitMix64
  ) {
    let variable = variables[index]
    switch variable.content {
    case .respondent:
      bytes.append(UInt8(ascii: "r"))
      appendHexadecimal(Self.respondentKey(row: row, seed: seed), into: &bytes)
    case .omitted: break
    case .duration:
      let seconds = max(1, style.reachedItemCount * 6 * style.pace / 1000)
      bytes.append(contentsOf: String(seconds).utf8)
    case .groups:
      let group = drawGroup(of: variable, row: row, groups: scratch.groups, from: &generator)
      let isStatedHere = generator.below(1000) >= options.notStatedPerMille
      let cell = generator.below(1 << 16)
      scratch.groups[index] = group
      scratch.isStated[index] = isStatedHere && (variable.parent.map { scratch.isStated[$0] } ?? true)
      guard group >= 0 else { return }
      // A group that is not stated still has its effect: the person works there.
      let effects = group * scratch.factors.count
      for factor in scratch.factors.indices { scratch.factors[factor] += variable.effects[effects + factor] }
      if scratch.isStated[index] {
        let texts = variable.groups[group]
        variableTexts.write(texts.firstText + (cell * texts.textCount) >> 16, into: &bytes)
      }
    }
  }

  @inline(__always)
  private func drawGroup(
    of variable: VariableModel, row: Int, groups: [Int], from generator: inout SplitMix64
  ) -> Int {
    let parentGroup = variable.parent.map { groups[$0] } ?? 0
    guard parentGroup >= 0 else { return -1 }
    if let level = variable.organisationLevel {
      return groupsOfUnits[Int(unitsOfRows[row % unitsOfRows.count])][level]
    }
    return variable.drawGroup(below: parentGroup, from: &generator) ?? -1
  }

  /// Eight hexadecimal digits that look random and never repeat among 2³² rows.
  private static func respondentKey(row: Int, seed: UInt64) -> UInt32 {
    // Multiplying by odd numbers and xor-shifting are reversible, so different rows have different keys.
    var key = (UInt32(truncatingIfNeeded: row) ^ UInt32(truncatingIfNeeded: seed)) &+ 0x9E37_79B9
    key = (key ^ (key >> 16)) &* 0x7FEB_352D
    key = (key ^ (key >> 15)) &* 0x846C_A68B
    return key ^ (key >> 16)
  }

  private func appendHexadecimal(_ key: UInt32, into bytes: inout [UInt8]) {
    for digit in stride(from: 28, through: 0, by: -4) {
      let value = UInt8(truncatingIfNeeded: key >> UInt32(digit)) & 0xF
      bytes.append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
    }
  }

  /// Every respondent's unit in an order that tells nothing (Fisher–Yates).
  private static func shuffledUnits(of organisation: Organisation, seed: UInt64) -> [Int32] {
    var units = organisation.units.indices.flatMap { unit in
      repeatElement(Int32(unit), count: organisation.units[unit].respondentCount)
    }
    var generator = SplitMix64(seed: seed, name: "organisation")
    for last in units.indices.dropFirst().reversed() { units.swapAt(last, generator.below(last + 1)) }
    return units
  }

  // MARK: Items

  private func appendItems(
    style: Style, factors: [Int], into bytes: inout [UInt8], from generator: inout SplitMix64
  ) {
    for (index, item) in items.items.enumerated() {
      var option = items.option(of: item, factors: factors, from: &generator)
      let fate = generator.next()
      if style.isStraightLiner, item.isStraightLined { option = (style.straightPlace * item.optionCount) >> 16 }
      if index < style.reachedItemCount {
        appendAnswer(item, option: option, fate: fate, into: &bytes)
      }
      bytes.append(CommaSeparated.comma)
    }
  }

  /// Writes an answer unless chance has it skipped (a quarter with the missing code, the rest blank) or inapplicable
  /// (1 % where there is a code for it).
  @inline(__always)
  private func appendAnswer(_ item: ItemModel.Item, option: Int, fate: UInt64, into bytes: inout [UInt8]) {
    let chance = fate & 0xFF
    if fate >> 32 < skipThreshold {
      if item.missingText >= 0, chance < 64 { items.texts.write(item.missingText, into: &bytes) }
    } else if item.notApplicableText >= 0, (fate >> 16) & 0x3FF < 10 {
      items.texts.write(item.notApplicableText, into: &bytes)
    } else {
      items.texts.write(item.firstText + option, into: &bytes)
    }
  }
}
