import RapsQuestionnaire

/// Sheets that somebody keeps, saved as text by Excel: CR LF, quotes only where a cell needs them.
extension SurveyTool {
  func excelUTF8Layout(_ form: SurveyForm) -> ExportLayout {
    let manner = Self.excelManner(delimiter: ",", encoding: .utf8, startsWithByteOrderMark: true)
    return ExportLayout(manner, Self.columnsByID(form, items: .labels, variables: .labels))
  }

  /// A title and a date above the table: Excel fills up such lines with delimiters.
  func excelBelgiumLayout(_ form: SurveyForm) -> ExportLayout {
    var layout = Self.europeanLayout(Self.columnsByID(form, items: .codes, variables: .labels))
    let title = form.questionnaire.title.text(in: form.language) ?? form.questionnaire.id
    let exported = ExportWords.exportedOn[form.language.code] ?? "Exported on"
    layout.preamble = [[title], ["\(exported) 20/03/2026"], []]
    return layout
  }

  func excelFranceLayout(_ form: SurveyForm) -> ExportLayout {
    Self.europeanLayout(Self.columnsByText(form, items: .labels))
  }

  /// The groups were looked up in another sheet, which has them not for everybody: `#NV` is the German `#N/A`.
  func excelGermanyLayout(_ form: SurveyForm) -> ExportLayout {
    var layout = Self.europeanLayout(Self.columnsByID(form, items: .labels, variables: .labels))
    layout.notStated = .text("#NV")
    return layout
  }

  /// With tabs, Excel puts quotes around cells with a comma too.
  func excelUnicodeLayout(_ form: SurveyForm) -> ExportLayout {
    let manner = FileManner(
      delimiter: "\t", lineEnd: "\r\n", quoting: .whereNeeded(alsoAround: [","]), encoding: .utf16LittleEndian,
      startsWithByteOrderMark: true)
    var layout = ExportLayout(manner, Self.columnsByText(form, items: .codes))
    layout.decimalSign = ","
    layout.hasFractionalDuration = true
    return layout
  }

  static func excelManner(
    delimiter: String, encoding: ExportEncoding, startsWithByteOrderMark: Bool = false
  ) -> FileManner {
    FileManner(
      delimiter: delimiter, lineEnd: "\r\n", quoting: .whereNeeded(alsoAround: []), encoding: encoding,
      startsWithByteOrderMark: startsWithByteOrderMark)
  }

  /// Where the comma is the decimal sign, the semicolon parts the cells.
  private static func europeanLayout(_ columns: [ExportColumn]) -> ExportLayout {
    var layout = ExportLayout(excelManner(delimiter: ";", encoding: .windows1252), columns)
    layout.decimalSign = ","
    layout.hasFractionalDuration = true
    return layout
  }

  private static func columnsByID(
    _ form: SurveyForm, items: ExportColumn.Values, variables: ExportColumn.Values
  ) -> [ExportColumn] {
    form.variables.map { ExportColumn(form.questionnaire.variables[$0].id, content: .variable($0, variables)) }
      + form.questionnaire.items.indices.map {
        ExportColumn(form.questionnaire.items[$0].id, content: .item($0, items))
      }
  }

  private static func columnsByText(_ form: SurveyForm, items: ExportColumn.Values) -> [ExportColumn] {
    form.variables.map { ExportColumn(form.title(ofVariable: $0), content: .variable($0, .labels)) }
      + form.questionnaire.items.indices.map { ExportColumn(form.text(ofItem: $0), content: .item($0, items)) }
  }
}
