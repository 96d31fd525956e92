import RapsQuestionnaire

/// A program that people take answers from: how its export looks is what `SurveyExport` imitates.
package enum SurveyTool: String, Sendable, Hashable, CaseIterable {
  case limeSurvey = "limesurvey"
  case limeSurveyText = "limesurvey-text"
  case limeSurveyCodeText = "limesurvey-code-text"
  case limeSurveyR = "limesurvey-r"
  case qualtrics
  case qualtricsNumeric = "qualtrics-numeric"
  case googleForms = "google-forms"
  case microsoftForms = "microsoft-forms"
  case kobo
  case koboLabels = "kobo-labels"
  case odk
  case surveyMonkey = "surveymonkey"
  case excelUTF8 = "excel-utf8"
  case excelBelgium = "excel-be"
  case excelFrance = "excel-fr"
  case excelGermany = "excel-de"
  case excelUnicode = "excel-unicode"

  /// What the file is, in one line.
  package var summary: String {
    switch self {
    case .limeSurvey: "LimeSurvey: question codes, answer codes, timings"
    case .limeSurveyText: "LimeSurvey: full question texts and full answers, semicolons; texts in fr"
    case .limeSurveyCodeText: "LimeSurvey: question code and text, answer codes; texts in en"
    case .limeSurveyR: "LimeSurvey's R export as write.csv saves it: labels, NA; texts in de"
    case .qualtrics: "Qualtrics: three header rows, choice text; texts in en"
    case .qualtricsNumeric: "Qualtrics: three header rows, numeric values, groups as embedded data; texts in de"
    case .googleForms: "Google Forms' own CSV: texts and labels; texts in fr"
    case .microsoftForms: "Microsoft Forms, saved as CSV by Excel (semicolons, Windows-1252); texts in nl"
    case .kobo: "KoboToolbox: XML names and values with groups"
    case .koboLabels: "KoboToolbox: labels; texts in de"
    case .odk: "ODK Central: names with groups"
    case .surveyMonkey: "SurveyMonkey: two header rows, answer text; texts in en"
    case .excelUTF8: "Excel \"CSV UTF-8\": names and labels; texts in en"
    case .excelBelgium: "Excel \"CSV\" of a Belgian Windows: lines above the header, codes; texts in nl"
    case .excelFrance: "Excel \"CSV\" of a French Windows: question texts and labels; texts in fr"
    case .excelGermany: "Excel \"CSV\" of a German Windows: names and labels, #NV; texts in de"
    case .excelUnicode: "Excel \"Unicode Text\" (UTF-16, tabs): question texts, codes; texts in nl"
    }
  }

  /// The language of the texts unless another is asked for, so that the tools together cover all four.
  package var defaultLanguage: Language {
    switch self {
    case .limeSurvey, .microsoftForms, .kobo, .odk, .excelBelgium, .excelUnicode: Language("nl")
    case .limeSurveyText, .googleForms, .excelFrance: Language("fr")
    case .limeSurveyR, .qualtricsNumeric, .koboLabels, .excelGermany: Language("de")
    case .limeSurveyCodeText, .qualtrics, .surveyMonkey, .excelUTF8: Language("en")
    }
  }

  func layout(of form: SurveyForm) -> ExportLayout {
    switch self {
    case .limeSurvey: limeSurveyCodes(form)
    case .limeSurveyText: limeSurveyTexts(form)
    case .limeSurveyCodeText: limeSurveyCodesAndTexts(form)
    case .limeSurveyR: limeSurveyDataFrame(form)
    case .qualtrics: qualtricsLayout(form, isNumeric: false)
    case .qualtricsNumeric: qualtricsLayout(form, isNumeric: true)
    case .googleForms: googleFormsLayout(form)
    case .microsoftForms: microsoftFormsLayout(form)
    case .kobo: koboNames(form)
    case .koboLabels: koboTexts(form)
    case .odk: odkLayout(form)
    case .surveyMonkey: surveyMonkeyLayout(form)
    case .excelUTF8: excelUTF8Layout(form)
    case .excelBelgium: excelBelgiumLayout(form)
    case .excelFrance: excelFranceLayout(form)
    case .excelGermany: excelGermanyLayout(form)
    case .excelUnicode: excelUnicodeLayout(form)
    }
  }
}
