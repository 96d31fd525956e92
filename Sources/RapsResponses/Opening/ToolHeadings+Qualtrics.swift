extension ToolHeadings {
  /// What Qualtrics writes below the names of its own columns, without what is nearly the name. French, Dutch and
  /// German; the English texts have the names' words.
  private static let qualtricsTexts: [String: Set<String>] = [
    "startdate": ["startdatum", "date de début", "anfangsdatum"],
    "enddate": ["einddatum", "date de fin", "enddatum"],
    "status": ["response type", "type respons", "type de réponse", "antworttyp"],
    "ipaddress": ["ip-adres", "adresse ip", "ip-adresse"],
    "progress": ["voortgang", "progression", "aktueller stand", "fortschritt"],
    "duration (in seconds)": ["duur (in seconden)", "durée (en secondes)", "dauer (in sekunden)"],
    "recordeddate": ["opnamedatum", "date d'enregistrement", "erfassungsdatum"],
    "responseid": ["respons-id", "antwoord-id", "id de réponse", "antwort-id"],
    "distributionchannel": ["distributiekanaal", "canal de distribution", "verteilungskanal"],
    "userlanguage": ["gebruikerstaal", "langue de l'utilisateur", "benutzersprache"],
  ]
  /// Names whose column may hold the name as a value.
  private static let qualtricsValues: Set<String> = ["finished", "status"]

  /// What Qualtrics wrote below V1 … V10.
  private static let olderQualtricsTexts: Set<String> = [
    "responseid", "responseset", "name", "externaldatareference", "emailaddress", "ipaddress", "status", "startdate",
    "enddate", "finished",
  ]

  private static let qualtricsData: Set<String> = [
    "startdate", "enddate", "recordeddate", "progress", "duration (in seconds)", "locationlatitude",
    "locationlongitude", "v8", "v9",
  ]

  /// Whether the column of that name holds dates or numbers, and the text above them.
  static func isQualtricsData(_ name: String) -> Bool { qualtricsData.contains(NormalizedText(name).text) }

  /// Whether the name is one of Qualtrics' own, below which it writes another text than people's rows have.
  static func hasQualtricsText(_ name: String) -> Bool {
    let name = NormalizedText(name).text
    return isQualtrics(name) && !qualtricsValues.contains(name)
  }

  /// Whether an id is that of a question which people answer by a choice, or a number, and not in words.
  static func isChoice(importID: String) -> Bool { importID.contains("QID") && !importID.contains("TEXT") }

  /// How many of Qualtrics' own columns have the text below their name that Qualtrics writes there.
  static func qualtricsTextCount(_ names: [String], _ texts: [String]) -> Int {
    zip(names, texts).count { name, text in
      let name = NormalizedText(name).text
      let text = NormalizedText(text).text
      if let known = qualtricsTexts[name], known.contains(text) { return true }
      if isOlderQualtrics(name) { return olderQualtricsTexts.contains(text) }
      return isQualtrics(name) && !qualtricsValues.contains(name)
        && HeaderWords.condensed(text) == HeaderWords.condensed(name)
    }
  }
}
