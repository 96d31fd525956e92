import RapsQuestionnaire

/// Source: LimeSurvey, `application/helpers/admin/export` (Writer, CsvWriter, SurveyObj) and `createTimingsFieldMap`.
///
/// Question codes hold letters and digits only, so `bul_int` is `bulint` there. What was never reached is NULL and stays
/// bare; what was seen and left blank is an empty text. Groups come from links that prefill a short text.
extension SurveyTool {
  func limeSurveyCodes(_ form: SurveyForm) -> ExportLayout {
    let survey = LimeSurveyNames(form)
    let columns =
      Self.limeSurveyFacts(
        ["id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "ipaddr", "refurl"],
        survey, form, unsubmitted: .blank)
      + form.variablesBesideDuration.map { ExportColumn(survey.code(ofVariable: $0), content: .variable($0, .codes)) }
      + survey.eachItem { grid, item in
        ExportColumn("\(survey.code(ofGrid: grid))[\(survey.code(ofItem: item))]", content: .item(item, .codes))
      }
      + Self.limeSurveyTimings(total: "interviewtime", survey, form) { "groupTime\(LimeSurveyNames.firstGroup + $0)" }
    var layout = ExportLayout(Self.limeSurveyManner(delimiter: ","), columns)
    layout.skipped = .text("")
    layout.notStated = .text("")
    layout.endsWithEmptyLine = true
    return layout
  }

  func limeSurveyTexts(_ form: SurveyForm) -> ExportLayout {
    let survey = LimeSurveyNames(form)
    let timings = form.words(ExportWords.limeSurveyTimings)
    let columns =
      Self.limeSurveyFacts(form.words(ExportWords.limeSurvey), survey, form, unsubmitted: .text(""))
      + form.variablesBesideDuration.map {
        ExportColumn(form.title(ofVariable: $0), content: .variable($0, .labels))
      }
      + survey.eachItem { _, item in
        ExportColumn("\(form.stem) [\(form.text(ofItem: item))]", content: .item(item, .labels))
      }
      + Self.limeSurveyTimings(total: timings[0], survey, form) { "\(timings[1]): \($0 + 1)" }
    var layout = ExportLayout(Self.limeSurveyManner(delimiter: ";"), columns)
    // Full answers turn NULL into an empty text.
    layout.skipped = .text("")
    layout.unseen = .text("")
    layout.notStated = .text("")
    layout.endsWithEmptyLine = true
    return layout
  }

  /// "Question code & question text": both, with the separator that LimeSurvey proposes.
  func limeSurveyCodesAndTexts(_ form: SurveyForm) -> ExportLayout {
    var layout = limeSurveyCodes(form)
    layout.columns = zip(layout.columns, limeSurveyTexts(form).columns).map { coded, told in
      ExportColumn("\(coded.headings[0]). \(told.headings[0])", content: coded.content)
    }
    return layout
  }

  /// The R export gives factors their labels and names `G02Q01_wl1`; R's `write.csv(row.names = FALSE)` saves them.
  func limeSurveyDataFrame(_ form: SurveyForm) -> ExportLayout {
    let survey = LimeSurveyNames(form)
    let manner = FileManner(delimiter: ",", lineEnd: "\n", quoting: .texts, blank: "NA")
    let columns =
      Self.limeSurveyFacts(
        ["id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp"], survey, form,
        unsubmitted: .blank)
      + form.variablesBesideDuration.map { ExportColumn(survey.code(ofVariable: $0), content: .variable($0, .labels)) }
      + survey.eachItem { grid, item in
        ExportColumn("\(survey.code(ofGrid: grid))_\(survey.code(ofItem: item))", content: .item(item, .labels))
      }
      + [Self.limeSurveyTotalTime("interviewtime")]
    return ExportLayout(manner, columns)
  }

  private static func limeSurveyManner(delimiter: String) -> FileManner {
    FileManner(delimiter: delimiter, lineEnd: "\r\n", quoting: .always, startsWithByteOrderMark: true)
  }

  private static func limeSurveyFacts(
    _ headings: [String], _ survey: LimeSurveyNames, _ form: SurveyForm, unsubmitted: ExportCell
  ) -> [ExportColumn] {
    let language = form.language.code
    let facts: [@Sendable (Submission) -> ExportCell] = [
      { .number($0.number) },
      { $0.isFinished ? .text($0.end.dateAndClock) : unsubmitted },
      { .number(survey.lastPage(of: $0)) },
      { _ in .text(language) },
      { .number($0.number(below: 2_147_483_647, purpose: 1)) },
      { .text($0.start.dateAndClock) },
      { .text($0.end.dateAndClock) },
      { .text($0.address) },
      { _ in .text("") },
    ]
    return zip(headings, facts).map { ExportColumn(headings: [$0], content: .fact($1)) }
  }

  private static func limeSurveyTotalTime(_ heading: String) -> ExportColumn {
    .fact(heading) { .number(decimal(hundredths: $0.durationHundredths, sign: ".")) }
  }

  private static func limeSurveyTimings(
    total: String, _ survey: LimeSurveyNames, _ form: SurveyForm, group: (Int) -> String
  ) -> [ExportColumn] {
    [limeSurveyTotalTime(total)]
      + (0...form.grids.count).map { index in
        ExportColumn.fact(group(index)) { survey.time(ofGroup: index, of: $0) }
      }
  }
}

/// Codes and pages of a form in LimeSurvey: a first group of questions on the person, then one per table.
struct LimeSurveyNames: Sendable {
  /// The first group's number in the data base.
  static let firstGroup = 11

  private let form: SurveyForm

  init(_ form: SurveyForm) {
    self.form = form
  }

  func code(ofVariable index: Int) -> String { Self.code(form.questionnaire.variables[index].id) }

  func code(ofItem index: Int) -> String { Self.code(form.questionnaire.items[index].id) }

  /// Questions are counted through the survey: the first table's number follows those of the variables.
  func code(ofGrid index: Int) -> String {
    "G\(twoDigits(index + 2))Q\(twoDigits(form.variablesBesideDuration.count + index + 1))"
  }

  func eachItem(_ column: (Int, Int) -> ExportColumn) -> [ExportColumn] {
    form.grids.enumerated().flatMap { grid, items in items.items.map { column(grid, $0) } }
  }

  /// The first page holds the questions on the person.
  func lastPage(of submission: Submission) -> Int {
    1 + form.grids.count { $0.items.lowerBound < submission.reachedItemCount }
  }

  /// A share of the whole time, in seconds; group 0 holds the questions on the person.
  func time(ofGroup index: Int, of submission: Submission) -> ExportCell {
    guard index < lastPage(of: submission) else { return .blank }
    let counts = [form.variablesBesideDuration.count] + form.grids.map(\.items.count)
    let all = counts.prefix(lastPage(of: submission)).reduce(0, +)
    return .number(decimal(hundredths: submission.durationHundredths * counts[index] / max(1, all), sign: "."))
  }

  private static func code(_ id: String) -> String {
    id.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
