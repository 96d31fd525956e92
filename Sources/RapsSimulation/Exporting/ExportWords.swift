/// What the people who build a form, and the tools, write in each language.
enum ExportWords {
  /// French has a no-break space before the question mark.
  static let stem = [
    "nl": "In welke mate is dit op u van toepassing?", "fr": "Dans quelle mesure cela vous concerne-t-il\u{A0}?",
    "de": "Wie sehr trifft das auf Sie zu?", "en": "How far does this apply to you?",
  ]

  /// Response id, submission, last page, language, seed, start, last action, address, referring page.
  static let limeSurvey = [
    "nl": [
      "Antwoord-ID", "Datum verzonden", "Laatste pagina", "Starttaal", "Seed", "Startdatum", "Datum laatste actie",
      "IP-adres", "Verwijzende URL",
    ],
    "fr": [
      "ID de la réponse", "Date de soumission", "Dernière page", "Langue de départ", "Tête de série",
      "Date de lancement", "Date de la dernière action", "Adresse IP", "URL référente",
    ],
    "de": [
      "Antwort ID", "Datum Abgeschickt", "Letzte Seite", "Start-Sprache", "Zufallsstartwert", "Datum gestartet",
      "Datum letzte Aktivität", "IP-Adresse", "Weiterleitungs-URL",
    ],
    "en": [
      "Response ID", "Date submitted", "Last page", "Start language", "Seed", "Date started", "Date last action",
      "IP address", "Referrer URL",
    ],
  ]

  /// The whole interview, one group of questions.
  static let limeSurveyTimings = [
    "nl": ["Totale tijd", "Groepstijd"], "fr": ["Temps total", "Durée pour le groupe de questions"],
    "de": ["Gesamtzeit", "Gruppenzeit"], "en": ["Total time", "Group time"],
  ]

  /// The second header row of Qualtrics.
  static let qualtrics = [
    "nl": [
      "Startdatum", "Einddatum", "Type respons", "IP-adres", "Voortgang", "Duur (in seconden)", "Voltooid",
      "Opnamedatum", "Respons-ID", "Achternaam ontvanger", "Voornaam ontvanger", "E-mail ontvanger",
      "Externe gegevensreferentie", "Locatie breedtegraad", "Locatie lengtegraad", "Distributiekanaal",
      "Gebruikerstaal",
    ],
    "fr": [
      "Date de début", "Date de fin", "Type de réponse", "Adresse IP", "Progression", "Durée (en secondes)", "Terminé",
      "Date d'enregistrement", "ID de réponse", "Nom du destinataire", "Prénom du destinataire",
      "E-mail du destinataire", "Référence de données externes", "Latitude de l'emplacement",
      "Longitude de l'emplacement", "Canal de distribution", "Langue de l'utilisateur",
    ],
    "de": [
      "Anfangsdatum", "Enddatum", "Antworttyp", "IP-Adresse", "Aktueller Stand", "Dauer (in Sekunden)", "Beendet",
      "Erfassungsdatum", "Antwort-ID", "Nachname des Empfängers", "Vorname des Empfängers", "E-Mail des Empfängers",
      "Externe Datenreferenz", "Breitengrad des Standorts", "Längengrad des Standorts", "Verteilungskanal",
      "Benutzersprache",
    ],
    "en": [
      "Start Date", "End Date", "Response Type", "IP Address", "Progress", "Duration (in seconds)", "Finished",
      "Recorded Date", "Response ID", "Recipient Last Name", "Recipient First Name", "Recipient Email",
      "External Data Reference", "Location Latitude", "Location Longitude", "Distribution Channel", "User Language",
    ],
  ]

  static let googleForms = [
    "nl": ["Tijdstempel"], "fr": ["Horodateur"], "de": ["Zeitstempel"], "en": ["Timestamp"],
  ]

  /// Id, start, end, address, name, last change.
  static let microsoftForms = [
    "nl": ["ID", "Begintijd", "Tijd van voltooien", "E-mail", "Naam", "Tijd van laatste wijziging"],
    "fr": [
      "ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom", "Heure de la dernière modification",
    ],
    "de": ["Id", "Startzeit", "Fertigstellungszeit", "E-Mail", "Name", "Zeitpunkt der letzten Änderung"],
    "en": ["ID", "Start time", "Completion time", "Email", "Name", "Last modified time"],
  ]

  /// The line that somebody typed below the title of a sheet, without its date.
  static let exportedOn = [
    "nl": "Geëxporteerd op", "fr": "Exporté le", "de": "Exportiert am", "en": "Exported on",
  ]
}
