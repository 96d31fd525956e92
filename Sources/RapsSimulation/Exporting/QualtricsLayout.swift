import RapsQuestionnaire

/// Source: Qualtrics support, "Understanding Your Data Set"; a real file in the tests of the R package qualtRics
/// (`tests/testthat/files/sample.csv`).
///
/// Three header rows: column names, question texts, import ids. With choice text the groups are questions; with numeric
/// values they come from the contact list as embedded data, which keeps texts and stands last.
extension SurveyTool {
  func qualtricsLayout(_ form: SurveyForm, isNumeric: Bool) -> ExportLayout {
    let variables = form.variablesBesideDuration
    // A question's markup leaves line feeds in its text.
    let stem = isNumeric ? form.stem : form.stem + "\n"
    // Import ids count all questions that were ever made.
    let firstQuestionID = 3
    let asked: [ExportColumn] =
      isNumeric
      ? []
      : variables.enumerated().map { place, variable in
        ExportColumn(
          "Q\(place + 1)", form.title(ofVariable: variable),
          Self.importID("QID\(firstQuestionID + place)" + (form.isListed(variable) ? "" : "_TEXT")),
          content: .variable(variable, .labels))
      }
    let items: [ExportColumn] = form.grids.enumerated().flatMap { grid, table in
      table.items.enumerated().map { place, item in
        ExportColumn(
          "Q\(asked.count + grid + 1)_\(place + 1)", form.text(ofItem: item, behind: "\(stem) - "),
          Self.importID("QID\(firstQuestionID + asked.count + grid)_\(place + 1)"),
          content: .item(item, isNumeric ? .codes : .labels))
      }
    }
    let embedded: [ExportColumn] =
      isNumeric
      ? variables.map { variable in
        let id = form.questionnaire.variables[variable].id
        return ExportColumn(id, id, Self.importID(id), content: .variable(variable, .codes))
      } : []
    return ExportLayout(
      FileManner(delimiter: ",", lineEnd: "\r\n", quoting: .whereNeeded(alsoAround: [])),
      Self.qualtricsFacts(form, isNumeric: isNumeric) + asked + items + embedded)
  }

  private static func importID(_ id: String, timeZone: String? = nil) -> String {
    "{\"ImportId\":\"\(id)\"" + (timeZone.map { ",\"timeZone\":\"\($0)\"" } ?? "") + "}"
  }

  private static func qualtricsFacts(_ form: SurveyForm, isNumeric: Bool) -> [ExportColumn] {
    let language = form.language.code.uppercased()
    let facts: [(name: String, id: String, value: @Sendable (Submission) -> ExportCell)] = [
      ("StartDate", "startDate", { .text($0.start.dateAndClock) }),
      ("EndDate", "endDate", { .text($0.end.dateAndClock) }),
      ("Status", "status", { _ in isNumeric ? .number(0) : .text("IP Address") }),
      ("IPAddress", "ipAddress", { .text($0.address) }),
      ("Progress", "progress", { .number($0.percentReached) }),
      ("Duration (in seconds)", "duration", { .number($0.durationSeconds) }),
      (
        "Finished", "finished", { isNumeric ? .number($0.isFinished ? 1 : 0) : .text($0.isFinished ? "True" : "False") }
      ),
      ("RecordedDate", "recordedDate", { .text($0.end.dateAndClock) }),
      ("ResponseId", "_recordId", { .text("R_\($0.letterKey)") }),
      ("RecipientLastName", "recipientLastName", { _ in .blank }),
      ("RecipientFirstName", "recipientFirstName", { _ in .blank }),
      ("RecipientEmail", "recipientEmail", { _ in .blank }),
      ("ExternalReference", "externalDataReference", { _ in .blank }),
      ("LocationLatitude", "locationLatitude", { _ in .text("50.8534") }),
      ("LocationLongitude", "locationLongitude", { _ in .text("4.347") }),
      ("DistributionChannel", "distributionChannel", { _ in .text("anonymous") }),
      ("UserLanguage", "userLanguage", { _ in .text(language) }),
    ]
    return zip(facts, form.words(ExportWords.qualtrics)).map { fact, words in
      let isDate = fact.id.hasSuffix("Date")
      return ExportColumn(
        headings: [fact.name, words, importID(fact.id, timeZone: isDate ? "Europe/Brussels" : nil)],
        content: .fact(fact.value))
    }
  }
}

extension SurveyForm {
  /// Whether the variable's values can be chosen from a list.
  func isListed(_ variable: Int) -> Bool {
    if case .list = questionnaire.variables[variable].domain { true } else { false }
  }
}
