import BundledQuestionnaires
import RapsResponses
import RapsScoring
import RapsSimulation
import Testing
import _RapsTestSupport

@testable import RapsCommandLine

/// A file as a survey tool exports it needs no option. `.ci/check-exports` compares the results of the large files.
@Suite("Every tool's export of the same answers gives the same results")
struct ExportIdentityTests {
  private final class Nowhere: ByteSink {
    func write(_ bytes: [UInt8]) {}
  }

  /// What results are computed from, down to the order of groups and of rows.
  private static func tally(of file: String) throws -> Tally {
    try tally([fixture(file), "--group", "department"])
  }

  private static func tally(_ arguments: [String]) throws -> Tally {
    let console = Console(
      output: Nowhere(), error: Nowhere(), input: MemoryByteSource(name: "standard input", bytes: []))
    let options = try ScoreOptions(ScoreCommand.specification.parse(arguments))
    var survey = try Survey.open(options, on: console)
    return try survey.tally(progress: Progress(options, console)).0
  }

  private static let plain = Result { try tally(of: "acme/responses.csv") }

  @Test(arguments: SurveyTool.allCases) func isReadAsThePlainFile(tool: SurveyTool) throws {
    let isEqual = try Self.tally(of: "acme/exports/\(tool.rawValue).csv") == Self.plain.get()
    #expect(isEqual)
    #expect(try Self.plain.get().rows.read == 936)
  }

  @Test(arguments: [SurveyTool.limeSurveyR, .qualtrics, .microsoftForms, .surveyMonkey, .excelGermany])
  func isScoredAsThePlainFile(tool: SurveyTool) throws {
    let folder = try ScratchFolder()
    let simulate = ["simulate", "raps-jdr", "--rows", "25", "--seed", "4"]
    #expect(raps(simulate + ["-o", "\(folder.path)/plain.csv"]).exitCode == .success)
    #expect(raps(simulate + ["--as", tool.rawValue, "-o", "\(folder.path)/export.csv"]).exitCode == .success)
    let plain = raps("score", "\(folder.path)/plain.csv", "--format", "json", "--group", "gender")
    let export = raps("score", "\(folder.path)/export.csv", "--format", "json", "--group", "gender")
    #expect(plain.exitCode == .success && plain.output.count > 10_000, "\(plain.error)")
    let isEqual = export.output == plain.output
    #expect(isEqual, "\(export.error)\n\(lineDifference(from: plain.output, to: export.output))")
  }

  /// Also where the wording is withheld: then the form has the ids of the items as questions.
  @Test(arguments: BundledQuestionnaire.all.map(\.id))
  func ofEveryBundledQuestionnaire(id: String) throws {
    let folder = try ScratchFolder()
    func tally(_ arguments: String...) throws -> Tally {
      let path = "\(folder.path)/answers.csv"
      let outcome = raps(["simulate", id, "--rows", "6", "--seed", "3", "--force", "-o", path] + arguments)
      #expect(outcome.exitCode == .success, "\(outcome.error)")
      return try Self.tally(["-q", id, path])
    }
    let plain = try tally()
    #expect(plain.rows.read == 6)
    for tool in SurveyTool.allCases {
      let export = Result { try tally("--as", tool.rawValue) }
      #expect(throws: Never.self, "\(tool)") { try export.get() }
      let isEqual = (try? export.get()) == plain
      #expect(isEqual, "\(tool)")
    }
  }

  @Test func anExportIsWrittenInTheLanguageThatIsAskedFor() {
    let simulate = ["simulate", "raps-jdr", "--rows", "2", "--as", "kobo-labels"]
    #expect(raps(simulate).output.contains("\"Abteilung\""))
    #expect(raps(simulate + ["--language", "FR"]).output.contains("\"Service\""))
    #expect(raps(simulate + ["--language", "es"]).error.contains("its languages are: nl, fr, de, en"))
    #expect(raps("simulate", "raps-jdr", "--language", "fr").error.contains("--as TOOL"))
    #expect(raps("simulate", "raps-jdr", "--as", "limesurvy").error.contains("one of: limesurvey, "))
  }

  @Test func helpTellsWhatEachToolWrites() {
    let help = raps("simulate", "--help").output
    for tool in SurveyTool.allCases { #expect(help.contains("\n  \(tool.rawValue) ")) }
  }

  @Test func aTextThatTheToolCannotWriteIsToldWithoutAFile() throws {
    let folder = try ScratchFolder()
    let questionnaire = try folder.write(
      "polish.raps",
      """
      raps 1
      questionnaire polish
        version 1
        languages pl
        title pl "Praca"
      answers agree
        1 pl "nie"
        2 pl "całkowicie"
      scale work
        title pl "Praca"
        kind resource
        answered agree
        score 0..100
        risk low
        item w1 pl "Lubię pracę."
        item w2 pl "Mam czas."

      """)
    let outcome = raps("simulate", questionnaire, "--as", "excel-fr", "-o", "\(folder.path)/answers.csv")
    #expect(outcome.exitCode == .usage)
    #expect(outcome.error.contains("\"ł\" cannot be written in Windows-1252"), "\(outcome.error)")
    #expect(try folder.fileNames() == ["polish.raps"])
  }
}
