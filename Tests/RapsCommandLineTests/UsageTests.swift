import Testing

@testable import RapsCommandLine

@Suite("The command line says what it can do and what was wrong")
struct UsageTests {
  static let names = ["score", "check", "fmt", "show", "new", "simulate", "plan"]

  @Test func helpListsEveryCommand() {
    let help = raps("--help")
    #expect(help.exitCode == .success)
    for name in Self.names { #expect(help.output.contains("\n  \(name) ")) }
    #expect(help.error.isEmpty)
  }

  @Test(arguments: names) func everyCommandHasHelpWithExamples(name: String) {
    let help = raps(name, "--help")
    #expect(help.exitCode == .success)
    #expect(help.output.contains("\nExamples:\n  "))
    #expect(raps("help", name).output == help.output)
    #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }

  @Test func versionIsOneLine() {
    #expect(raps("--version").output == "raps \(rapsVersion)\n")
  }

  @Test func noCommandIsAUsageError() {
    let outcome = raps()
    #expect(outcome.exitCode == .usage)
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: [
    (["scor", "x.csv"], "did you mean raps score?"),
    (["score", "x.csv", "--questionaire", "who-5"], "did you mean --questionnaire?"),
    (["score"], "needs FILE"),
    (["score", "x.csv", "--format", "pdf"], "one of: terminal, json, csv"),
    (["score", "x.csv", "--format"], "needs a value"),
    (["score", "x.csv", "--force", "--force"], "twice"),
    (["score", "x.csv", "--force=yes"], "takes no value"),
    (["score", "x.csv", "--min-group-size", "4"], "at least 5"),
    (["score", "x.csv", "--min-group-size", "7"], "needs a reason"),
    (["score", "x.csv", "--reason", "because"], "goes with --min-group-size"),
    (["score", "x.csv", "--delimiter", "&"], "comma, semicolon, tab or pipe"),
    (["score", "x.csv", "-o", "results.docx"], ".json, .csv or .txt"),
    (["score", "x.csv", "-o", "results.csv", "--format", "json"], "does not fit"),
    (["score", "-", "-"], "only once"),
    (["score", "x.csv", "--min-group-size", "7", "--reason", " \t"], "no words"),
    (["score", fixture("acme/responses.csv"), "\(fixture("acme"))/../acme/responses.csv"], "would count twice"),
    (["score", fixture("acme/responses.csv"), "--labels", "zz"], "its languages are: nl, fr, de, en"),
    (["score", "x.csv", "--explain", "workload", "--format", "json"], "--explain is a text"),
    (["score", "x.csv", "--explain", "workload", "-o", "x.csv"], "--explain is a text"),
    (["score", fixture("acme/responses.csv"), "--explain", "WORKLOAD"], "did you mean workload?"),
    (["fmt", "-", "-"], "only once"),
    (["show", "raps-jdr", "who-5"], "does not know what to do with"),
    (["simulate", "raps-jdr", "--rows", "many"], "whole number"),
    (["new", "1st"], "cannot be the id"),
    (["new", "first", "--language", "../x"], "is no code of a language"),
  ])
  func mistakesOnTheCommandLineNameTheWayOut(arguments: [String], expected: String) {
    let outcome = raps(arguments)
    #expect(outcome.exitCode == .usage)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains(expected), "\(outcome.error)")
  }

  @Test func controlCharactersOnTheCommandLineDoNotReachTheTerminal() {
    let outcome = raps("score", "\u{1B}[2Jx.csv")
    #expect(outcome.exitCode == .noInput)
    #expect(!outcome.error.contains("\u{1B}"))
  }
}
