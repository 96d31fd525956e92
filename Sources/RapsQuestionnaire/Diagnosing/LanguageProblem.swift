import RapsDiagnostics

/// The catalogue of everything that can be said about a `.raps` text, by its stable code.
///
/// A code is never given to another problem (Q0021 was a section that early versions reserved); `Fixtures/Invalid/language/<code>/` shows each one.
package enum LanguageProblem: String, Sendable, Hashable, CaseIterable {
  // The text itself.
  case notUTF8 = "Q0001"
  case nulByte = "Q0002"
  case controlCharacter = "Q0003"
  case tooLong = "Q0004"
  case curlyQuote = "Q0005"
  case decimalComma = "Q0006"
  case noBreakSpace = "Q0007"
  case tabulator = "Q0008"
  case unclosedText = "Q0009"
  case badEscape = "Q0010"
  case strayCharacter = "Q0011"
  case missingEdition = "Q0012"
  case newerEdition = "Q0013"

  // Statements and sections.
  case unknownSection = "Q0020"
  case unknownStatement = "Q0022"
  case statementOutsideSection = "Q0023"
  case repeatedStatement = "Q0024"
  case unexpectedWord = "Q0025"
  case leftoverWords = "Q0026"
  case missingPart = "Q0027"
  case badIdentifier = "Q0028"
  case badNumber = "Q0030"
  case numberOutOfBounds = "Q0031"
  case strayText = "Q0032"
  case repeatedLanguage = "Q0033"
  case undeclaredLanguage = "Q0034"
  case emptyText = "Q0035"
  case missingQuestionnaire = "Q0036"
  case secondQuestionnaire = "Q0037"
  case missingStatement = "Q0038"
  case tooManyLanguages = "Q0039"
  case foreignToLibrary = "Q0040"
  case emptyLibrary = "Q0041"

  // Names.
  case duplicateSection = "Q0050"
  case duplicateItem = "Q0051"
  case variableNamedAsItem = "Q0052"
  case unknownAnswers = "Q0053"
  case unknownScale = "Q0054"
  case unknownItem = "Q0055"
  case unknownVariable = "Q0056"
  case wrongSectionKind = "Q0057"
  case namedTwice = "Q0058"
  case unknownFactor = "Q0059"

  // Using another questionnaire.
  case unknownQuestionnaire = "Q0060"
  case otherVersion = "Q0061"
  case useCycle = "Q0062"
  case useTooDeep = "Q0063"
  case nothingToOverride = "Q0064"
  case needsOverride = "Q0065"
  case notInherited = "Q0066"
  case selectionWithoutUse = "Q0067"
  case removedButNeeded = "Q0068"
  case broughtTwice = "Q0069"
  case emptiedScale = "Q0070"

  // Protection of respondents (ANONYMITY A12).
  case identifiedUsesAnonymous = "Q0080"
  case identifiedBesideSensitive = "Q0081"
  case identifiedWithBundledItem = "Q0082"

  // Answers.
  case duplicateCode = "Q0090"
  case tooFewCodes = "Q0091"
  case badRange = "Q0092"
  case ambiguousLabel = "Q0093"
  case unknownCode = "Q0094"
  case labelIsOtherCode = "Q0095"

  // Scales, composites, exposures, profiles.
  case noItems = "Q0100"
  case noAnswers = "Q0101"
  case unlikeRanges = "Q0102"
  case badRequirement = "Q0103"
  case cutOffDirection = "Q0104"
  case cutOffOrder = "Q0105"
  case missingProvenance = "Q0106"
  case emptyCutOffs = "Q0107"
  case badNormFigure = "Q0108"
  case expectedCount = "Q0109"
  case expectedAnswer = "Q0110"
  case expectedOutcome = "Q0111"
  case withheldButWorded = "Q0112"
  case unlikeScales = "Q0113"
  case badPositiveCodes = "Q0114"
  case scoreOfScales = "Q0115"

  // Variables.
  case mixedDomain = "Q0120"
  case overlappingBands = "Q0121"
  case emptyBand = "Q0122"
  case duplicateValue = "Q0123"
  case variableCycle = "Q0124"
  case roleConflict = "Q0125"

  // Advice.
  case missingTranslation = "Q0200"
  case cutOffOutsideRange = "Q0201"
  case singleItemScale = "Q0202"
  case reversedWithoutScale = "Q0203"
  case duplicateColumn = "Q0204"
  case unreachableThreshold = "Q0205"
  case unusedAnswers = "Q0206"
  case itemWithoutText = "Q0207"
  case normOutsideRange = "Q0208"

  // Advice on measures.
  case unplannedFactor = "Q0210"
  case keepOfExposure = "Q0211"
  case factorWithoutMeasure = "Q0212"
  case levelNeverServed = "Q0213"
  case noPrimaryPrevention = "Q0214"
  case factorWithoutGuidance = "Q0215"

  package var code: String { rawValue }

  package var severity: Diagnostic.Severity {
    switch self {
    case .tabulator, .missingTranslation, .cutOffOutsideRange, .singleItemScale, .reversedWithoutScale,
      .duplicateColumn, .unreachableThreshold, .unusedAnswers, .itemWithoutText, .normOutsideRange,
      .unplannedFactor, .keepOfExposure, .factorWithoutMeasure, .levelNeverServed, .noPrimaryPrevention,
      .factorWithoutGuidance:
      .warning
    default: .error
    }
  }
}
