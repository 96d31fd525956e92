/// Measures and guidance that a plan draws on: the bundled ones, those of a questionnaire, or an organisation's own.
package struct MeasureLibrary: Sendable, Hashable {
  /// In the order in which they were written; ids are unique, also ignoring case.
  package let measures: [Measure]
  /// In the order in which they were written, at most one per factor.
  package let guidances: [Guidance]
  /// Ids of the measures that were laid over others: an organisation's own.
  private let ownMeasures: Set<String>
  /// Indexes into `measures`, by factor.
  private let measureIndexes: [String: [Int]]
  /// Indexes into `guidances`, by factor.
  private let guidanceIndexes: [String: Int]

  package init(measures: [Measure] = [], guidances: [Guidance] = []) {
    self.init(measures: measures, guidances: guidances, ownMeasures: [])
  }

  private init(measures: [Measure], guidances: [Guidance], ownMeasures: Set<String>) {
    self.measures = measures
    self.guidances = guidances
    self.ownMeasures = ownMeasures
    var measureIndexes: [String: [Int]] = [:]
    for (index, measure) in measures.enumerated() {
      for factor in measure.factors { measureIndexes[factor, default: []].append(index) }
    }
    self.measureIndexes = measureIndexes
    guidanceIndexes = Dictionary(
      guidances.enumerated().map { ($1.factor, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package var isEmpty: Bool { measures.isEmpty && guidances.isEmpty }

  /// The measures that work on a factor, mainly or among others, in the library's order.
  package func measures(for factor: String) -> [Measure] {
    (measureIndexes[factor] ?? []).map { measures[$0] }
  }

  /// Whether a measure was laid over this library, in the place of another or beside them.
  package func isOwn(_ measure: Measure) -> Bool { ownMeasures.contains(measure.id) }

  package func guidance(for factor: String) -> Guidance? {
    guidanceIndexes[factor].map { guidances[$0] }
  }

  /// This library with another one laid over it: what has the same id (ignoring case) is replaced where it stands, what
  /// is new comes behind. Complexity: linear.
  package func overlaid(by upper: MeasureLibrary) -> MeasureLibrary {
    MeasureLibrary(
      measures: Self.overlay(measures, by: upper.measures, id: \.id),
      guidances: Self.overlay(guidances, by: upper.guidances, id: \.factor),
      ownMeasures: ownMeasures.union(upper.measures.map(\.id)))
  }

  private static func overlay<Entry>(_ lower: [Entry], by upper: [Entry], id: (Entry) -> String) -> [Entry] {
    var result = lower
    var indexes = Dictionary(
      lower.enumerated().map { (nameKey(id($1)), $0) }, uniquingKeysWith: { first, _ in first })
    for entry in upper {
      let name = nameKey(id(entry))
      if let index = indexes[name] {
        result[index] = entry
      } else {
        indexes[name] = result.count
        result.append(entry)
      }
    }
    return result
  }
}

extension Questionnaire {
  /// What the questionnaire brings for plans.
  package var measureLibrary: MeasureLibrary { MeasureLibrary(measures: measures, guidances: guidances) }
}
