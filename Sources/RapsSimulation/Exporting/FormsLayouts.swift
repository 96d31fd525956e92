import RapsQuestionnaire

extension SurveyTool {
  /// "Download responses (.csv)": every cell between quotes, lines ended by LF, rows of a grid as `Stem [Row]`.
  func googleFormsLayout(_ form: SurveyForm) -> ExportLayout {
    let language = form.language.code
    let columns =
      [ExportColumn.fact(form.words(ExportWords.googleForms)[0]) { .text(Self.googleTime($0.end, language: language)) }]
      + form.variables.map { ExportColumn(form.title(ofVariable: $0), content: .variable($0, .labels)) }
      + form.grids.flatMap(\.items).map {
        ExportColumn("\(form.stem) [\(form.text(ofItem: $0))]", content: .item($0, .labels))
      }
    var layout = ExportLayout(FileManner(delimiter: ",", lineEnd: "\n", quoting: .always), columns)
    layout.skipped = .text("")
    layout.unseen = .text("")
    layout.notStated = .text("")
    return layout
  }

  /// `2026/03/02 9:05:12 AM UTC+1`, the half of the day and the zone as the language has them.
  private static func googleTime(_ time: CalendarTime, language: String) -> String {
    let (morning, afternoon, zone) =
      switch language {
      case "nl": ("a.m.", "p.m.", "CET")
      case "fr": ("AM", "PM", "UTC+1")
      case "de": ("vorm.", "nachm.", "MEZ")
      default: ("AM", "PM", "GMT+1")
      }
    let date = "\(time.year)/\(twoDigits(time.month))/\(twoDigits(time.day))"
    let clock = "\(time.hourOfTwelve):\(twoDigits(time.minute)):\(twoDigits(time.second))"
    return "\(date) \(clock) \(time.isMorning ? morning : afternoon) \(zone)"
  }

  /// The workbook that Microsoft Forms gives, saved as "CSV (delimited)" by the Excel of that language's country.
  /// A statement is named `Question.Statement`; titles keep the line feed or no-break space that was typed behind them.
  func microsoftFormsLayout(_ form: SurveyForm) -> ExportLayout {
    let language = form.language.code
    let names = form.words(ExportWords.microsoftForms)
    let columns =
      [
        ExportColumn.fact(names[0]) { .number($0.number) },
        .fact(names[1]) { .text(Self.excelTime($0.start, language: language)) },
        .fact(names[2]) { .text(Self.excelTime($0.end, language: language)) },
        .constant(names[3], cell: .text("anonymous")), .constant(names[4], cell: .blank),
        .constant(names[5], cell: .blank),
      ]
      + form.variables.map {
        ExportColumn(
          form.title(ofVariable: $0) + (form.isListed($0) ? "\n" : "\u{A0}"), content: .variable($0, .labels))
      }
      + form.grids.flatMap(\.items).map {
        ExportColumn(form.text(ofItem: $0, behind: "\(form.stem)."), content: .item($0, .labels))
      }
    return ExportLayout(
      Self.excelManner(delimiter: language == "en" ? "," : ";", encoding: .windows1252), columns)
  }

  private static func excelTime(_ time: CalendarTime, language: String) -> String {
    let clock = "\(time.hour):\(twoDigits(time.minute))"
    let padded = "\(twoDigits(time.hour)):\(twoDigits(time.minute))"
    return switch language {
    case "nl": "\(time.day)/\(twoDigits(time.month))/\(time.year) \(clock)"
    case "fr": "\(twoDigits(time.day))/\(twoDigits(time.month))/\(time.year) \(padded)"
    case "de": "\(twoDigits(time.day)).\(twoDigits(time.month)).\(time.year) \(padded)"
    default: "\(time.month)/\(time.day)/\(time.year % 100) \(clock):\(twoDigits(time.second))"
    }
  }
}
