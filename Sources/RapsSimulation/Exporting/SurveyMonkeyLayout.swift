import RapsQuestionnaire

extension SurveyTool {
  /// Source: SurveyMonkey help, "Exporting Survey Results", all individual responses with answer text. Two header rows:
  /// the question once above its columns, and below it the row of a matrix, `Response` or `Open-Ended Response`.
  func surveyMonkeyLayout(_ form: SurveyForm) -> ExportLayout {
    let facts: [ExportColumn] = [
      .fact("Respondent ID", "") { .number(118_600_000_000 + 9_000 * $0.number + $0.number(below: 9_000, purpose: 2)) },
      .constant("Collector ID", "", cell: .number(431_907_255)),
      .fact("Start Date", "") { .text(Self.americanTime($0.start)) },
      .fact("End Date", "") { .text(Self.americanTime($0.end)) },
      .fact("IP Address", "") { .text($0.address) },
      .constant("Email Address", "", cell: .blank), .constant("First Name", "", cell: .blank),
      .constant("Last Name", "", cell: .blank), .constant("Custom Data 1", "", cell: .blank),
    ]
    let variables = form.variables.map { variable in
      ExportColumn(
        form.title(ofVariable: variable), form.isListed(variable) ? "Response" : "Open-Ended Response",
        content: .variable(variable, .labels))
    }
    let items = form.grids.flatMap { grid in
      grid.items.map { item in
        ExportColumn(
          item == grid.items.lowerBound ? form.stem : "", form.text(ofItem: item), content: .item(item, .labels))
      }
    }
    return ExportLayout(
      FileManner(delimiter: ",", lineEnd: "\n", quoting: .whereNeeded(alsoAround: [])), facts + variables + items)
  }

  /// `03/02/2026 09:05:12 AM`
  private static func americanTime(_ time: CalendarTime) -> String {
    let clock = "\(twoDigits(time.hourOfTwelve)):\(twoDigits(time.minute)):\(twoDigits(time.second))"
    return "\(twoDigits(time.month))/\(twoDigits(time.day))/\(time.year) \(clock) \(time.isMorning ? "AM" : "PM")"
  }
}
