/// Words on drawings, in one language: their titles, what a screen reader says of them, what their marks are.
///
/// Descriptions end in a full stop and follow each other. They tell how to read and no figure, for the table has these.
struct DrawingWords: TranslatedWords {
  /// Of a section, as "Resources – high is favourable".
  let profile: @Sendable (String) -> String
  let readProfile: String
  let readNorm: String
  let readZones: String
  let readDistribution: String
  let readPrevalence: String
  let readWeights: String
  let readChange: String
  let readPlot: String
  /// The last sentence of a description.
  let figuresInRow: String
  let figuresBelow: String

  // MARK: Marks

  let mean: String
  /// Where means bear the mark of their level.
  let meanWithLevel: String
  let interval: String
  let milderZone: String
  let stricterZone: String
  /// The parts of a distribution, the least favourable first.
  let parts: [String]
  let partsRunUp: String
  /// The head of the table's column with the distribution's figures.
  let shares: String
  let bounded: String
  let weight: String
  /// With the share, as "5%".
  let equalShare: @Sendable (String) -> String
  let crossHairs: String
  let moved: String

  // MARK: Heatmap

  let groupsInColumns: String
  let groupsInRows: String
}
