import RapsQuestionnaire

extension SurveyTool {
  /// Source: kobotoolbox/formpack, `Export.to_csv`, and kpi, which adds CR LF: semicolons, every cell between quotes.
  func koboNames(_ form: SurveyForm) -> ExportLayout {
    koboLayout(form, values: .codes) {
      form.groupedName(ofItem: $0, separator: "/")
    } variableName: {
      form.questionnaire.variables[$0].id
    }
  }

  func koboTexts(_ form: SurveyForm) -> ExportLayout {
    koboLayout(form, values: .labels) {
      form.text(ofItem: $0)
    } variableName: {
      form.title(ofVariable: $0)
    }
  }

  private func koboLayout(
    _ form: SurveyForm, values: ExportColumn.Values, itemName: (Int) -> String, variableName: (Int) -> String
  ) -> ExportLayout {
    let columns =
      [
        ExportColumn.fact("start") { .text(Self.zoned($0.start, $0.milliseconds)) },
        .fact("end") { .text(Self.zoned($0.end, $0.milliseconds)) },
      ]
      + form.variables.map { ExportColumn(variableName($0), content: .variable($0, values)) }
      + form.grids.flatMap(\.items).map { ExportColumn(itemName($0), content: .item($0, values)) }
      + [
        .fact("_id") { .number(310_482_000 + 7 * $0.number) }, .fact("_uuid") { .text($0.uuid) },
        .fact("_submission_time") { .text("\($0.endInUTC.isoDate)T\($0.endInUTC.clock)") },
        .constant("_validation_status", cell: .text("")), .constant("_notes", cell: .text("")),
        .constant("_status", cell: .text("submitted_via_web")), .constant("_submitted_by", cell: .text("")),
        .constant("__version__", cell: .text("vR7kq2TzmQ9bXcNwYpLd3s")), .constant("_tags", cell: .text("")),
        .fact("_index") { .number($0.number) },
      ]
    var layout = ExportLayout(FileManner(delimiter: ";", lineEnd: "\r\n", quoting: .always), columns)
    layout.skipped = .text("")
    layout.unseen = .text("")
    layout.notStated = .text("")
    return layout
  }

  /// `2026-03-02T09:05:12.123+01:00`
  private static func zoned(_ time: CalendarTime, _ milliseconds: Int) -> String {
    "\(time.isoDate)T\(time.clock).\(threeDigits(milliseconds))+01:00"
  }

  private static func threeDigits(_ number: Int) -> String { (number < 100 ? "0" : "") + twoDigits(number) }

  /// Source: getodk/central-backend, `lib/data/briefcase`: groups before a hyphen, quotes where needed, lines ended by
  /// LF.
  func odkLayout(_ form: SurveyForm) -> ExportLayout {
    let columns =
      [
        ExportColumn.fact("SubmissionDate") {
          .text("\($0.endInUTC.isoDate)T\($0.endInUTC.clock).\(Self.threeDigits($0.milliseconds))Z")
        },
        .fact("start") { .text(Self.zoned($0.start, $0.milliseconds)) },
        .fact("end") { .text(Self.zoned($0.end, $0.milliseconds)) },
      ]
      + form.variables.map { ExportColumn(form.questionnaire.variables[$0].id, content: .variable($0, .codes)) }
      + form.grids.flatMap(\.items).map {
        ExportColumn(form.groupedName(ofItem: $0, separator: "-"), content: .item($0, .codes))
      }
      + [
        .fact("meta-instanceID") { .text("uuid:\($0.uuid)") }, .fact("KEY") { .text("uuid:\($0.uuid)") },
        .constant("SubmitterID", cell: .number(14)), .constant("SubmitterName", cell: .text("Public link")),
        .constant("AttachmentsPresent", cell: .number(0)), .constant("AttachmentsExpected", cell: .number(0)),
        .constant("Status", cell: .blank), .constant("ReviewState", cell: .blank), .constant("DeviceID", cell: .blank),
        .constant("Edits", cell: .number(0)), .constant("FormVersion", cell: .text("2026022401")),
      ]
    return ExportLayout(FileManner(delimiter: ",", lineEnd: "\n", quoting: .whereNeeded(alsoAround: [])), columns)
  }
}

extension SurveyForm {
  /// The item's name behind that of its group, which is its scale's; a name in a form has no hyphen.
  fileprivate func groupedName(ofItem index: Int, separator: String) -> String {
    let group = String(sections[index].map { $0 == "-" ? "_" : $0 })
    return group + separator + questionnaire.items[index].id
  }
}
