extension SummaryWords {
  static let german = SummaryWords(
    title: "Zusammenfassung für alle, die hier arbeiten",
    introduction:
      "Dieses Blatt ist für alle, ob Sie geantwortet haben oder nicht. Es sagt, was die Befragung ergeben hat und wie es "
      + "weitergeht.",
    howManyTitle: "Wie viele geantwortet haben",
    tooFew: "Zu wenige haben geantwortet, um Zahlen zu zeigen: Eine Zahl könnte auf eine Person hinweisen.",
    ofInvited: { "\($0) haben geantwortet, von \($1) Eingeladenen." },
    answered: { "\($0) haben geantwortet." },
    onlyThose: "Dieses Blatt handelt also von denen, die geantwortet haben, und nicht von allen.",
    thanks: "Danke für jede Antwort.",
    saidTitle: "Was Sie gesagt haben",
    strengths: "Das läuft gut und soll so bleiben:",
    noStrengths:
      "In den Zahlen fällt nichts als Stärke auf. Sie wissen selbst am besten, was gut läuft: Sagen Sie es in "
      + "Ihrem Team.",
    risks: "Das verdient zuerst Aufmerksamkeit:",
    noRisks: "In den Zahlen fällt nichts als Problem auf. Wenn Sie etwas belastet, sagen Sie es trotzdem.",
    nothingNamed: "Bei so wenigen Antworten, oder ohne etwas zum Vergleichen, nennen die Zahlen weder Stärken noch "
      + "Probleme.",
    unfavourableShare: { "\($0) der Antwortenden haben einen ungünstigen Wert" },
    mostUnfavourable: "mindestens die Hälfte der Antwortenden hat einen ungünstigen Wert",
    onFavourableSide: "im Mittel auf der günstigen Seite",
    onUnfavourableSide: "im Mittel auf der ungünstigen Seite",
    reported:
      "Einige geben auch an, unerwünschtes Verhalten erlebt zu haben. Es gehört nie zur Arbeit, und jede Antwort zählt.",
    protection: {
      "Gruppen von weniger als \($0) Personen werden nicht gezeigt, und manchmal fehlt auch eine größere Gruppe, damit "
        + "niemand ausrechnen kann, was eine Kollegin oder ein Kollege geantwortet hat. Alle Zahlen sind gerundet. Aus "
        + "diesen Ergebnissen kann niemand ablesen, was Sie geantwortet haben, auch Ihre Führungskraft nicht."
    },
    nextTitle: "Wie es weitergeht",
    next: { body in
      [
        "Der Arbeitgeber bespricht die Ergebnisse mit \(body) und mit der Fachkraft für Prävention.",
        "In den Teams wird darüber gesprochen, was hinter den Zahlen steckt. Was Sie dort sagen, hilft bei der Auswahl.",
        "Maßnahmen werden vereinbart: wer was tut, und bis wann. Später sehen wir nach, ob sie geholfen haben.",
      ]
    },
    whenToHear: "Wann Sie mehr erfahren",
    whomToAsk: "Wen Sie fragen können",
    helpTitle: "Wenn Sie etwas belastet")
}
