import RapsResponses

/// What columns are called that survey tools write themselves, or that have a known meaning, in nl, fr, de and en.
enum KnownNames {
  /// Why a column of that name is left out; nil for any other name.
  static func leftOut(_ name: String) -> LeftOut? { names[NormalizedText(name).text] }

  static func isAge(_ name: String) -> Bool {
    let words = words(of: name)
    return !words.isDisjoint(with: ["age", "leeftijd", "alter", "âge"]) && !words.contains("band")
  }

  static func isSeniority(_ name: String) -> Bool {
    !words(of: name).isDisjoint(with: [
      "seniority", "tenure", "anciënniteit", "ancienniteit", "ancienneté", "anciennete", "dienstjaren",
      "betriebszugehörigkeit", "dienstjahre",
    ])
  }

  /// A part of an organisation, of which there may be many.
  static func isUnit(_ name: String) -> Bool {
    !words(of: name).isDisjoint(with: [
      "department", "dept", "division", "unit", "team", "site", "branch", "directorate", "location",
      "afdeling", "dienst", "directie", "ploeg", "vestiging", "locatie",
      "département", "departement", "service", "direction", "équipe", "equipe", "établissement", "etablissement",
      "abteilung", "bereich", "standort",
    ])
  }

  /// What somebody is, or where he works.
  ///
  /// `Job satisfaction` and `Team spirit` are what somebody thinks of these: such words must stand alone.
  static func isProperty(_ name: String) -> Bool {
    if isAge(name) || isSeniority(name) { return true }
    let words = words(of: name)
    if !words.isDisjoint(with: properties) { return true }
    let telling = words.filter { $0.count > 1 }.subtracting(fillers)
    return !telling.isEmpty && telling.allSatisfy { ambiguousProperties.contains($0) || isUnit($0) }
  }

  private static let properties: Set<String> = [
    "sex", "gender", "contract", "education", "region", "shift", "agegroup",
    "geslacht", "statuut", "opleiding", "diploma", "regio", "leeftijdsgroep",
    "sexe", "contrat", "diplôme", "région",
    "geschlecht", "vertrag", "ausbildung", "schicht",
  ]

  private static let ambiguousProperties: Set<String> = [
    "rank", "grade", "job", "function", "role", "functie", "graad", "genre", "fonction", "formation", "funktion",
    "beruf",
  ]

  /// Words that go with a property without changing it.
  private static let fillers: Set<String> = [
    "the", "of", "your", "my", "type", "kind", "group", "category", "level", "name", "title", "code", "class",
    "band", "current", "highest",
    "de", "het", "van", "je", "uw", "soort", "groep", "categorie", "niveau", "naam", "huidige", "hoogste", "klasse",
    "le", "la", "les", "du", "des", "votre", "groupe", "catégorie", "nom", "actuel", "actuelle", "tranche",
    "der", "die", "das", "ihr", "ihre", "art", "gruppe", "kategorie", "höchste", "höchster",
  ]

  private static func words(of name: String) -> Set<String> {
    Set(name.lowercased().split { !$0.isLetter }.map(String.init))
  }

  private static let names: [String: LeftOut] = {
    let lists: [(LeftOut, [String])] = [
      (
        .person,
        [
          "email", "e-mail", "e-mail address", "email address", "e-mailadres", "adresse e-mail", "adresse mail",
          "e-mail-adresse", "name", "naam", "nom", "first name", "last name", "full name", "voornaam", "achternaam",
          "prénom", "vorname", "nachname", "firstname", "lastname", "ipaddr", "ipaddress", "ip address", "ip-adres",
          "ip-adresse", "recipientfirstname", "recipientlastname", "recipientemail", "phone", "telephone", "telefoon",
          "telefon", "username", "_submitted_by", "locationlatitude", "locationlongitude", "phonenumber", "address",
          "adres", "adresse", "date of birth", "geboortedatum", "geburtsdatum", "date de naissance", "birthdate",
        ]
      ),
      (
        .identifier,
        [
          "id", "_id", "response id", "responseid", "respondent id", "respondentid", "respondent", "respondent_id",
          "rowid", "row", "token", "_uuid", "uuid", "instanceid", "meta/instanceid", "key", "participant", "case",
          "caseid", "externaldatareference", "externalreference", "_index", "record id", "antwort id", "antwoord id",
          "id de la réponse",
        ]
      ),
      (
        .time,
        [
          "timestamp", "tijdstempel", "horodateur", "zeitstempel", "start time", "completion time", "begintijd",
          "tijd van voltooien", "heure de début", "heure de fin", "startzeit", "fertigstellungszeit", "startdate",
          "enddate", "start date", "end date", "submitdate", "datestamp", "date submitted", "date started",
          "date last action", "recordeddate", "start", "end", "today", "_submission_time", "last modified time",
          "submissiondate", "date created", "date modified",
        ]
      ),
      (
        .duration,
        ["interviewtime", "total time", "duration (in seconds)", "duration", "answer_time", "duur", "durée", "dauer"]
      ),
      (
        .tool,
        [
          "lastpage", "last page", "startlanguage", "start language", "seed", "refurl", "referrer url", "status",
          "progress", "finished", "distributionchannel", "userlanguage", "collector id", "collectorid",
          "_validation_status", "_notes", "_status", "__version__", "_tags", "deviceid", "formdef_version",
          "custom data 1", "q_language", "q_totalduration",
        ]
      ),
    ]
    var names: [String: LeftOut] = [:]
    for (reason, list) in lists { for name in list { names[NormalizedText(name).text] = reason } }
    return names
  }()
}
