import Foundation
import RapsDiagnostics
import RapsQuestionnaire
import RapsResponses
import Testing
import _RapsTestSupport

@testable import RapsCommandLine

@Suite("Measure libraries are checked, formatted and laid over the bundled one")
struct MeasureCommandTests {
  private static let own = """
    raps 1

    # Ours.

    measure pace-walks
      factor         pace
      level          team
      prevention     primary
      term           quick-win
      effort         1
      title          en "Walk"
      about          en "The team walks at noon."
      responsible    en "Supervisor"
      carried-out-by internal en "Team"
      target         en "All teams"
      timing         en "Every day"
      indicator      pace

    """

  @Test func theBundledLibraryIsSoundAndStandsInItsLayout() {
    for name in ["measures", "\(repositoryPath)/Questionnaires/measures.raps"] {
      let outcome = raps("check", "--strict", name)
      #expect(outcome.exitCode == .success, "\(outcome.error)")
      #expect(outcome.output.contains("a measure library for raps-jdr 1.0, sound, 0 warnings\n"))
    }
    #expect(raps("fmt", "--check", "\(repositoryPath)/Questionnaires/measures.raps").exitCode == .success)
  }

  @Test func isNoQuestionnaire() {
    let ids = ["bat-12", "bat-23", "copsoq-3", "hse-indicator", "raps-jdr", "raps-pulse", "uwes-17", "uwes-9", "who-5"]
    #expect(raps("show", "rapsjdr").error.contains("bundled are: \(ids.joined(separator: ", "))\n"))
    #expect(QuestionnaireStore.candidates.map(\.id) == ids)
    let outcome = raps("score", "--questionnaire", "measures", "-", input: "a,b\n1,2\n")
    #expect(outcome.exitCode == .data)
    #expect(outcome.error.contains("error[Q0036]: the file is a measure library, not a questionnaire"))
  }

  @Test func anOwnLibraryIsCheckedAgainstItsQuestionnaire() throws {
    let folder = try ScratchFolder()
    let own = try folder.write("own.raps", Self.own)
    let small = try folder.write("small.raps", SmallSurvey.questionnaire)
    let unknown = raps("check", own)
    #expect(unknown.exitCode == .data && unknown.output.isEmpty)
    #expect(unknown.error.contains("own.raps:6:18: error[Q0059]: there is no scale or exposure \"pace\""))
    let known = raps("check", own, "--questionnaire", small)
    #expect(known.exitCode == .success)
    #expect(known.output.hasSuffix("  measures: 1 (0 organisation, 1 team, 0 individual); guidance: 0\n"))
    #expect(known.error.contains("warning[Q0213]") && known.error.contains("warning[Q0215]"))
    #expect(raps("check", own, "--questionnaire", small, "--strict").exitCode == .finding)
  }

  /// What the bundled library covers is no gap of an own one.
  @Test func gapsAreThoseOfBothLibrariesTogether() {
    let own = Self.own.replacing("pace-walks", with: "workload-walks").replacing(" pace", with: " workload")
    let outcome = raps("check", "-", input: own)
    #expect(outcome.exitCode == .success)
    #expect(!outcome.error.contains("Q0212") && !outcome.error.contains("Q0213"), "\(outcome.error)")
    #expect(outcome.error.contains("warning[Q0200]: the text lacks nl, fr, de"))
  }

  @Test func gapsOfAQuestionnaireWithMeasuresAreTold() {
    let outcome = raps("check", "-", input: SmallSurvey.questionnaire + Self.own.replacing("raps 1\n", with: ""))
    #expect(outcome.exitCode == .success)
    #expect(outcome.error.contains("standard input: warning[Q0213]"), "\(outcome.error)")
    #expect(raps("check", "-", input: SmallSurvey.questionnaire).error.isEmpty)
  }

  @Test func fmtKeepsWhatALibrarySays() throws {
    let folder = try ScratchFolder()
    let messy = Self.own.replacing("  factor         pace\n", with: "factor pace # main\n")
    let outcome = raps("fmt", "-", input: messy)
    #expect(outcome.output == Self.own.replacing("factor         pace", with: "factor         pace  # main"))
    #expect(raps("fmt", "-", input: Self.own.replacing("effort ", with: "efort ")).exitCode == .data)
    #expect(raps("fmt", "--check", try folder.write("own.raps", Self.own)).exitCode == .success)
  }

  @Test func showListsALibraryByFactor() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("own.raps", Self.own)
    #expect(
      raps("show", path).output == """
        \(path): measures: 1, guidance: 0

        pace
          - Walk
            pace-walks (team, primary, quick win, little effort)

        """)
    #expect(raps("show", path, "--language", "nl").exitCode == .usage)
    #expect(raps("show", "measures", "--language", "fr").output.contains("\nworkload\n"))
    #expect(raps("show", "-", input: "raps 1\nguidance x\n").error.contains("error[Q0038]"))
  }

  // MARK: --measures

  private func small() throws -> Questionnaire {
    let text = SourceText(
      name: "small.raps", text: SmallSurvey.questionnaire + Self.own.replacing("raps 1\n", with: ""))
    return try #require(QuestionnaireStore.parse(text).questionnaire)
  }

  @Test func theFileLiesOverTheQuestionnaireOverTheBundledLibrary() throws {
    let folder = try ScratchFolder()
    let questionnaire = try small()
    let bundled = QuestionnaireStore.measureLibrary()
    let first = try #require(bundled.measures.first)
    let plain = try QuestionnaireStore.measureLibrary(for: questionnaire, with: nil)
    #expect(plain.measures.count == bundled.measures.count + 1)
    let path = try folder.write(
      "own.raps",
      Self.own.replacing("\"Walk\"", with: "\"Run\"")
        + Self.own.replacing("raps 1\n", with: "").replacing("pace-walks", with: first.id)
        .replacing(" pace", with: " \(first.factors[0])"))
    let library = try QuestionnaireStore.measureLibrary(for: questionnaire, with: path)
    #expect(library.measures.count == plain.measures.count)
    #expect(library.measures.first?.title.entries.map(\.text) == ["Walk"])
    #expect(library.measures.last?.title.entries.map(\.text) == ["Run"])
  }

  @Test(arguments: [
    ("raps 1\nmeasure m\n level everywhere\n", "Q0025"), ("raps 1\n", "Q0041"), ("", "Q0012"),
    (SmallSurvey.questionnaire, "Q0040"), ("jan@x.be;4;5;1\n", "F0011"), ("\u{0}\u{1}", "Q0002"),
  ])
  func aFileThatIsNoLibraryStopsWithItsFindings(text: String, code: String) throws {
    let folder = try ScratchFolder()
    let path = try folder.write("own.raps", text)
    let questionnaire = try small()
    let failure = #expect(throws: CommandFailure.self) {
      try QuestionnaireStore.measureLibrary(for: questionnaire, with: path)
    }
    #expect(failure?.exitCode == .data)
    #expect(failure?.failure.diagnostics.map(\.code).contains(code) == true)
  }

  @Test func aFileThatIsNotThereIsSaidSo() throws {
    let questionnaire = try small()
    let failure = #expect(throws: CommandFailure.self) {
      try QuestionnaireStore.measureLibrary(for: questionnaire, with: "nowhere.raps")
    }
    #expect(failure?.exitCode == .noInput)
  }
}
