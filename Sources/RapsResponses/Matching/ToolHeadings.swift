/// What survey tools call the columns that they add to the answers, as their exports and code have it.
///
/// None of these columns is read but the one that says how long answering took.
enum ToolHeadings {
  private static func count(_ names: [String], in known: Set<String>) -> Int {
    Set(names.map { NormalizedText($0).text }).intersection(known).count
  }

  // MARK: LimeSurvey

  private static let limeSurvey: Set<String> = [
    "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "ipaddr", "refurl", "token",
    "interviewtime",
  ]

  private static func areLimeSurvey(_ names: [String]) -> Bool { count(names, in: limeSurvey) >= 2 }

  // MARK: Qualtrics

  /// The same in all languages: texts in the user's language stand in the row below.
  private static let qualtrics: Set<String> = [
    "startdate", "enddate", "status", "ipaddress", "progress", "duration (in seconds)", "finished", "recordeddate",
    "responseid", "recipientlastname", "recipientfirstname", "recipientemail", "externalreference",
    "locationlatitude", "locationlongitude", "distributionchannel", "userlanguage",
  ]
  /// Qualtrics before 2016 numbered its own columns.
  private static let olderQualtrics: Set<String> = ["v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10"]

  static func isQualtrics(_ name: String) -> Bool { qualtrics.contains(name) }
  static func isOlderQualtrics(_ name: String) -> Bool { olderQualtrics.contains(name) }

  /// Whether a row of texts stands below these names.
  static func areQualtrics(_ names: [String]) -> Bool {
    count(names, in: qualtrics) >= 4 || count(names, in: olderQualtrics) >= 5
  }

  /// The columns that tell answers from previews, tests and spam.
  static func qualtricsRowKinds(_ names: [String]) -> [Int] {
    guard areQualtrics(names) else { return [] }
    return names.indices.filter { ["status", "distributionchannel"].contains(NormalizedText(names[$0]).text) }
  }

  /// Whether a row holds only what Qualtrics calls its questions inside, such as `{"ImportId":"QID1_1"}`.
  static func areImportIDs(_ cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    return !filled.isEmpty
      && filled.allSatisfy { $0.first == "{" && $0.contains("ImportId") && $0.last == "}" }
  }

  // MARK: SurveyMonkey

  private static let surveyMonkey: Set<String> = [
    "respondent id", "respondentid", "collector id", "collectorid", "start date", "end date", "ip address",
    "email address", "first name", "last name", "lastname", "custom data 1", "customdata", "date created",
    "date modified",
  ]

  static func areSurveyMonkey(_ names: [String]) -> Bool {
    count(names, in: surveyMonkey) >= 3
      || names.first.map { ["respondent id", "respondentid"].contains(NormalizedText($0).text) } == true
  }

  /// What stands below a question that has no rows.
  private static let surveyMonkeyAnswers: Set<String> = [
    "response", "open-ended response", "antwoord", "respons", "open antwoord", "réponse", "réponse ouverte", "antwort",
    "offene antwort", "beantwortung mit freitext",
  ]

  static func isSurveyMonkeyAnswer(_ cell: String) -> Bool { surveyMonkeyAnswers.contains(NormalizedText(cell).text) }

  // MARK: How long answering took

  private static let durations: Set<String> = [
    "interviewtime", "duration (in seconds)", "duur (in seconden)", "durée (en secondes)", "dauer (in sekunden)",
  ]
  /// LimeSurvey's, where headings are texts; others may count in minutes.
  private static let limeSurveyDurations: Set<String> = ["total time", "totale tijd", "temps total", "gesamtzeit"]
  private static let limeSurveyTexts: Set<String> = [
    "response id", "date submitted", "last page", "start language", "date started", "date last action",
    "antwoord id", "verzenddatum", "laatste pagina", "starttaal",
    "id de la réponse", "date de soumission", "dernière page", "langue de départ",
    "antwort id", "datum abgeschickt", "letzte seite", "start-sprache",
  ]

  /// The columns that hold a number of seconds.
  static func durationColumns(_ header: ResponseHeader) -> [Int] {
    let isLimeSurvey = areLimeSurvey(header.names) || count(header.names, in: limeSurveyTexts) >= 2
    let known = isLimeSurvey ? durations.union(limeSurveyDurations) : durations
    return header.names.indices.filter { column in
      let name = header.names[column]
      return ([name[...]] + LooseHeaderRule.whole.codes(in: name)).contains {
        known.contains(NormalizedText(String($0)).text)
      }
    }
  }
}
