extension FirstScreenWords {
  static let german = FirstScreenWords(
    reported: "In der Befragung geben Personen an, unerwünschtes Verhalten erlebt zu haben.",
    reportedRemark: "Das geht allem anderen vor, und jede Antwort zählt.",
    tackleTitle: "Zuerst angehen",
    onlyThose: { $0 ? "Nur unter denen, die geantwortet haben. " : "" },
    risksAre: {
      switch $0 {
      case .norm(isWeighed: true):
        "Ungünstiger als anderswo, und sie hängen stark mit Wohlbefinden und Beanspruchung zusammen:"
      case .norm: "Ungünstiger als anderswo:"
      case .red(isWeighed: true):
        "Viele ungünstige Werte, und sie hängen stark mit Wohlbefinden und Beanspruchung zusammen:"
      case .red: "Viele ungünstige Werte:"
      case .cutOff, .tooFew, .nothing: "Auf der ungünstigen Seite des Grenzwerts:"
      }
    },
    strengthsAre: {
      switch $0 {
      case .norm:
        "Günstiger als anderswo; was am stärksten mit Wohlbefinden und Beanspruchung zusammenhängt, steht oben:"
      case .red(isWeighed: true):
        "Wenige ungünstige Werte; was am stärksten mit Wohlbefinden und Beanspruchung zusammenhängt, steht oben:"
      case .red: "Wenige ungünstige Werte:"
      case .cutOff, .tooFew, .nothing: "Auf der günstigen Seite des Grenzwerts:"
      }
    },
    noRisksNamed:
      "Bei einer solchen Beteiligung kann keine Zahl sie benennen. Gespräche können es: Fragen Sie, was bei der "
      + "Arbeit am meisten belastet.",
    noStrengthsNamed: "Es werden keine genannt. Fragen Sie die Teams: Sie wissen, was gut läuft.",
    meanBesideNorm: { "Mittelwert \($0), anderswo \($1)" },
    meanWithInterval: { "Mittelwert \($0) (95-%-Intervall \($1))" },
    mean: { "Mittelwert \($0)" },
    howSure: { "Sicherheit: \($0)." },
    mostInRed: { "Mindestens die Hälfte der Antwortenden hat einen \($0): Das zählt in jedem Fall." },
    whoTitle: "Wer geantwortet hat, und wie sicher das ist",
    peopleAnswered: { "\($0) haben geantwortet" },
    tooFewAnswered: "Zu wenige haben geantwortet, um Zahlen zu zeigen",
    ofInvited: { "von \($0) Eingeladenen: \($1)." },
    invited: { "Eingeladen: \($0)." },
    invitedUnknown: "Wie viele eingeladen waren, ist nicht bekannt.",
    groupsShown: { "\($0): \($1) von \($2) Gruppen gezeigt" },
    allGroups: { "\($0): alle \($1) Gruppen gezeigt" },
    noGroups: { "\($0): keine Gruppe gezeigt" },
    whyHidden: "Die anderen: zu wenige Antworten, oder um eine Gruppe zu schützen.",
    reach: {
      switch $0 {
      case .everyone: "Alle haben geantwortet."
      case .majority:
        "Mindestens die Hälfte hat geantwortet; was die denken, die nicht geantwortet haben, sagt keine Zahl."
      case .minority: "Weniger als die Hälfte hat geantwortet: Das hier gilt für sie, nicht für alle."
      case .tooFew: "Zu wenige, um für die zu sprechen, die nicht geantwortet haben."
      case .unknown: "Wie weit das für die gilt, die nicht geantwortet haben, lässt sich nicht sagen."
      }
    },
    unevenMix: "Manche Gruppen haben häufiger geantwortet als andere: siehe die Hinweise unten.",
    proposalTitle: "Was vorgeschlagen wird",
    fromPlan: { "Aus dem Planentwurf, zu besprechen mit \($0):" },
    onUnwantedBehaviour: "Zu unerwünschtem Verhalten",
    allMeasures: { "Alle Maßnahmen (\($0)) stehen im Planentwurf." },
    noMeasures: "Auf solche Zahlen hin schlägt der Planentwurf keine Maßnahmen vor. Er enthält aber Fragen für ein "
      + "Gespräch.",
    talkAbout: { "Besprechen Sie diese Punkte in den Teams und mit \($0): Was steckt dahinter, und was würde helfen?" },
    talkWithoutFindings: {
      "Sprechen Sie in den Teams und mit \($0): Was läuft gut, was belastet am meisten, was würde helfen?"
    },
    addOtherSources:
      "Legen Sie daneben, was aus Beobachtung, aus Aufzeichnungen und von der Fachkraft für Prävention bekannt ist.",
    askForPlan:
      "Aus diesen Ergebnissen lässt sich ein Maßnahmenplan entwerfen: Fragen Sie, wer diesen Bericht erstellt "
      + "hat.",
    favourableSide: "Auf der günstigen Seite",
    unfavourableSide: "Auf der ungünstigen Seite",
    resultsPart: "Ergebnisse",
    priorityColumn: "Priorität",
    measuresColumn: "Maßnahmen zur Besprechung")
}
