/// Every finding that this room can tell of. The raw values are stable: they may be grepped and are never reused.
///
/// `Fixtures/Invalid/responses/` has an example of each; a test fails if one lacks.
package enum ResponseDiagnosticCode: String, Sendable, Hashable, CaseIterable {
  // The file as a whole.
  case emptyFile = "D0001"
  case blankLinesOnly = "D0002"
  case noDataRows = "D0003"
  case compressedFile = "D0004"
  case spreadsheet = "D0005"
  case statisticsFile = "D0006"
  case document = "D0007"
  case structuredText = "D0008"
  case binaryFile = "D0009"
  case questionnaireFile = "D0010"
  case unsupportedEncoding = "D0011"
  case encodingContradicted = "D0012"

  // Rows.
  case unclosedQuote = "D0101"
  case textAfterQuote = "D0102"
  case tooManyCells = "D0103"
  case tooFewCells = "D0104"
  case repeatedHeader = "D0105"
  case byteOrderMarkInside = "D0106"
  case nulCharacter = "D0107"
  case undecodableByte = "D0108"
  case cellTooLong = "D0109"
  case rowTooLong = "D0110"
  case rowsInQuotes = "D0111"
  case rowsBelowGap = "D0112"
  case importIDsBelowRows = "D0113"

  // Columns and the choice of a questionnaire.
  case noItemColumn = "D0201"
  case twoColumnsForOne = "D0202"
  case oneColumnForTwo = "D0203"
  case noQuestionnaireFits = "D0204"
  case severalQuestionnairesFit = "D0205"
  case itemsWithoutColumn = "D0206"
  case columnsOnlyInOtherFile = "D0207"
  case questionnaireChosen = "D0208"
  case columnsMatchedByText = "D0209"
  case nameContradictsText = "D0210"
  case alteredColumn = "D0211"
  case testRowsCount = "D0212"

  // Cells.
  case invalidAnswer = "D0301"
  case labelContradictsCode = "D0302"
  case ambiguousLabel = "D0303"
  case invalidAnswersAsMissing = "D0304"
  case undeclaredGroups = "D0305"
  case unreadableNumbers = "D0306"
  case tooManyGroups = "D0307"
  case groupNameTooLong = "D0308"
  case ambiguousGroup = "D0309"
  case notAvailableCells = "D0310"
  case restoredDates = "D0311"
  case damagedBySpreadsheet = "D0312"
  case toolCode = "D0313"
  case groupTwins = "D0314"
  case groupNamedAsTotal = "D0315"

  // Guesses about the format.
  case encodingGuessed = "D0401"
  case delimiterGuessed = "D0402"
  case delimiterDeclared = "D0403"
  case headerFound = "D0404"
}

/// Every finding about a headcount file's contents; how it is written is told with codes D….
package enum HeadcountDiagnosticCode: String, Sendable, Hashable, CaseIterable {
  case columnMissing = "H0001"
  case headcountUnreadable = "H0002"
  case groupTwice = "H0003"
  case organisationTwice = "H0004"
  case columnTwice = "H0005"
  case groupMissing = "H0006"
}
