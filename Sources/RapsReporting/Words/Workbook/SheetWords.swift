/// Names of sheets and heads of columns that only the workbook has, in one language.
struct SheetWords: TranslatedWords {
  let summary: String
  let scales: String
  let groups: String
  let items: String
  let exposures: String
  let matrix: String
  let drivers: String
  let plan: String
  let method: String
  /// Above the list of the sheets.
  let whatIsWhere: String
  /// What is on each sheet, in one line.
  let scalesExplained: String
  let groupsExplained: String
  let itemsExplained: String
  let exposuresExplained: String
  let matrixExplained: String
  let driversExplained: String
  let planExplained: String
  let methodExplained: String
  let lower: String
  let upper: String
  let deviation: String
  let lowerQuartile: String
  let median: String
  let upperQuartile: String
  let cutOff: String
  let kind: String
  let direction: String
  let reference: String
  let comparison: String
  let variable: String
  let item: String
  let wording: String
  let notApplicable: String
  let together: String
  let quadrant: String
  let priority: String
  let owner: String
  let start: String
  let due: String
  let remarks: String
  /// What the colours of the groups' sheet say.
  let colours: String
  /// What a hatched cell says, in a word or two.
  let hidden: String
  /// The axis of the weights.
  let up: String
  /// Beside the cells of which the chart draws its lines and names its fields.
  let ofChart: String
  /// What a screen reader says of the chart.
  let chartDescription: String
  /// the rows and the columns that do not fit
  let tooLarge: @Sendable (String, String) -> String
  /// Statuses to choose from; none has a comma.
  let statuses: [String]
}
