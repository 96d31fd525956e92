import RapsQuestionnaire

/// How factors become answers: a loading, noise, and thresholds that cut the sum into the item's options.
struct ItemModel: Sendable {
  struct Item: Sendable {
    let factor: Int
    /// Negative where a high code is favourable; in 1/1024, as `noise`.
    let loading: Int
    let noise: Int
    /// Added to the sum: how easily this item is answered high.
    let shift: Int
    /// Into `thresholds`; one fewer than there are options.
    let firstThreshold: Int
    /// Into `texts`, in the order of the thresholds.
    let firstText: Int
    let optionCount: Int
    /// Into `texts`; −1 if the answer set has no such code.
    let missingText: Int
    let notApplicableText: Int
    /// False for exposure items, where one answer all along is the usual one.
    let isStraightLined: Bool
  }

  private(set) var items: [Item] = []
  private(set) var thresholds: [Int] = []
  private(set) var texts = CellTexts()

  private let seed: UInt64
  private let questionnaire: Questionnaire
  /// The exposure item's positive codes begin here: 4 % of people where nothing is the matter.
  private static let exposureThreshold = 175

  init(_ questionnaire: Questionnaire, factors: FactorModel, seed: UInt64) {
    self.seed = seed
    self.questionnaire = questionnaire
    let places = Self.places(of: questionnaire)
    for (index, place) in places.enumerated() {
      switch place {
      case .scale(let scale, let reversed):
        addScaleItem(
          index, scale: questionnaire.scales[scale], reversed: reversed, factor: factors.factorOfScale[scale])
      case .exposure(let exposure):
        addExposureItem(index, exposure: questionnaire.exposures[exposure], factor: factors.exposureFactor)
      case .none:
        addScaleItem(index, scale: nil, reversed: false, factor: nil)
      }
    }
  }

  private enum Place {
    case scale(Int, reversed: Bool)
    case exposure(Int)
  }

  /// Where each item belongs: its first scale that is no composite, else its exposure.
  private static func places(of questionnaire: Questionnaire) -> [Place?] {
    var places: [Place?] = Array(repeating: nil, count: questionnaire.items.count)
    for (index, scale) in questionnaire.scales.enumerated() where !scale.isComposite {
      for member in scale.items where places[member.item] == nil {
        places[member.item] = .scale(index, reversed: member.isReverseKeyed)
      }
    }
    for (index, exposure) in questionnaire.exposures.enumerated() {
      for item in exposure.items where places[item] == nil { places[item] = .exposure(index) }
    }
    return places
  }

  private mutating func addScaleItem(_ index: Int, scale: Scale?, reversed: Bool, factor: Int?) {
    let answers = questionnaire.answerSets[questionnaire.items[index].answerSet]
    let optionCount = answers.options.count
    var generator = SplitMix64(seed: seed, name: "item", questionnaire.items[index].id)
    // A squared loading of .42 to .58 gives correlations between five-point items of about .4 to .5.
    let squaredLoading = (42 + generator.below(17)) * Deviate.weightUnit * Deviate.weightUnit / 100
    var loading = factor == nil ? 0 : integerSquareRoot(squaredLoading)
    let noise = factor == nil ? Deviate.weightUnit : Deviate.complement(ofSquared: squaredLoading)
    // Most people are well: scales lie a third of a standard deviation on the favourable side, some beyond the middle.
    var scaleGenerator = SplitMix64(seed: seed, name: "scale", scale?.id ?? "")
    var shift = Deviate.hundredths(-30) + scaleGenerator.deviate() * 35 / 100 + generator.deviate() * 20 / 100
    if (scale?.risk == .low) != reversed {
      loading = -loading
      shift = -shift
    }
    let firstThreshold = thresholds.count
    for option in 1..<max(1, optionCount) {
      thresholds.append(Deviate.hundredths((2 * option - optionCount) * 200 / optionCount))
    }
    append(
      answers, options: answers.options, factor: factor ?? 0, loading: loading, noise: noise, shift: shift,
      firstThreshold: firstThreshold, isStraightLined: true)
  }

  private mutating func addExposureItem(_ index: Int, exposure: Exposure, factor: Int) {
    let answers = questionnaire.answerSets[questionnaire.items[index].answerSet]
    var generator = SplitMix64(seed: seed, name: "item", questionnaire.items[index].id)
    var negative = answers.options.filter { !exposure.positiveCodes.contains($0.code) }
    var positive = answers.options.filter { exposure.positiveCodes.contains($0.code) }
    if exposure.positiveCodes.contains(answers.minimumCode) {
      negative.reverse()
      positive.reverse()
    }
    let firstThreshold = thresholds.count
    let shift = generator.deviate() * 20 / 100
    for option in 1..<max(1, answers.options.count) {
      let step = option - negative.count
      thresholds.append(Deviate.hundredths(Self.exposureThreshold + step * 42))
    }
    let loading = 614  // .6
    append(
      answers, options: negative + positive, factor: factor, loading: loading,
      noise: Deviate.complement(ofSquared: loading * loading), shift: shift, firstThreshold: firstThreshold,
      isStraightLined: false)
  }

  private mutating func append(
    _ answers: AnswerSet, options: [AnswerSet.Option], factor: Int, loading: Int, noise: Int, shift: Int,
    firstThreshold: Int, isStraightLined: Bool
  ) {
    let firstText = texts.count
    for option in options { _ = texts.append(String(option.code)) }
    let missing = answers.missing.first.map { texts.append(String($0.code)) }
    let notApplicable = answers.notApplicable.first.map { texts.append(String($0.code)) }
    items.append(
      Item(
        factor: factor, loading: loading, noise: noise, shift: shift, firstThreshold: firstThreshold,
        firstText: firstText, optionCount: options.count, missingText: missing ?? -1,
        notApplicableText: notApplicable ?? -1, isStraightLined: isStraightLined))
  }

  /// The option that a person with these factors chooses, counted in the order of the thresholds.
  @inline(__always)
  func option(of item: Item, factors: [Int], from generator: inout SplitMix64) -> Int {
    let sum = item.loading * factors[item.factor] + item.noise * generator.deviate()
    let inclination = (sum >> Deviate.weightShift) + item.shift
    var option = 0
    for threshold in item.firstThreshold..<item.firstThreshold + item.optionCount - 1
    where inclination >= thresholds[threshold] {
      option += 1
    }
    return option
  }
}
