import RapsPlanning
import RapsQuestionnaire

extension PlanWords {
  static let german = PlanWords(
    title: "Maßnahmenplan: ein Entwurf zur Besprechung",
    groupUnit: { "\($0): \($1)" },
    wholeOrganisation: "Die ganze Organisation",
    draft: {
      "Dieser Entwurf ist aus den Zahlen der Befragung und einer Sammlung von Maßnahmen zusammengestellt. Noch ist nichts "
        + "entschieden, und keine Zahl handelt von einer einzelnen Person. Besprechen Sie ihn in den Teams, mit der "
        + "Fachkraft für Prävention und mit \($0): Streichen Sie, was nicht passt, ergänzen Sie, was fehlt, und vereinbaren "
        + "Sie, wer was bis wann und mit welchem Budget tut."
    },
    updated:
      "Die Zahlen sind mit einer neuen Messung aktualisiert. Alles, was Menschen geschrieben haben, blieb erhalten.",
    bracketsExplained:
      "Das Zeichen in Klammern hinter einer Zeile nennt die Regel, der sie folgt; die Regeln stehen am Ende.",
    howFound: "Wie die Prioritäten gefunden wurden",
    byMatrix:
      "Zwei Dinge bestimmen die Reihenfolge: wie ungünstig ein Faktor ist und wie stark er hier mit Wohlbefinden und "
      + "Beanspruchung zusammenhängt. Ein Zusammenhang ist noch keine Ursache.",
    byMatrixBorrowed:
      "Zwei Dinge bestimmen die Reihenfolge: wie ungünstig ein Faktor hier ist und wie stark er mit Wohlbefinden und "
      + "Beanspruchung zusammenhängt. Das Zweite wurde bei mehr Personen berechnet, als diese Gruppe hat. Ein Zusammenhang "
      + "ist noch keine Ursache.",
    byRisk:
      "Die Antworten sagen nicht, wie stark jeder Faktor mit Wohlbefinden und Beanspruchung zusammenhängt: Dafür haben zu "
      + "wenige geantwortet, oder es wurde nicht gemessen. Die Reihenfolge sagt nur, wie ungünstig ein Faktor ist.",
    byCutOffs: "Die Reihenfolge sagt, wie weit ein Mittelwert samt seinem Intervall jenseits des Grenzwerts liegt.",
    normReference: { "Verglichen mit der Referenzgruppe: \($0)." },
    restReference: "Verglichen mit dem Rest der Organisation, ohne diese Gruppe selbst.",
    noReference: "Es wurde keine Referenzgruppe angegeben; mit anderen Organisationen wird daher nicht verglichen.",
    noPriorities:
      "Darum nennt dieser Plan keine Prioritäten und schlägt keine Maßnahmen vor. Die Fragen und die Checkliste unten "
      + "helfen, gemeinsam herauszufinden, worauf es ankommt.",
    obstacle: {
      switch $0 {
      case .tooFewForFigures:
        "Bei so wenigen Antworten könnte jede Zahl auf Personen zeigen. Deshalb stehen hier keine Zahlen."
      case .fewRespondents:
        "Weniger als 30 Personen haben hier geantwortet. Jede Antwort verschiebt die Zahlen dann merklich."
      case .veryLowResponse:
        "Weniger als 30\u{A0}% der Eingeladenen haben geantwortet. Die Zahlen sagen wenig über die anderen."
      case .noFactors: "Zu keinem Faktor der Arbeit gibt es eine Zahl, die sich beurteilen ließe."
      case .nothingToJudgeBy:
        "Es gibt weder eine Referenzgruppe noch einen Grenzwert, an dem sich die Zahlen messen ließen."
      }
    },
    reportedAllTheSame: { "Dennoch wurde unerwünschtes Verhalten gemeldet, von mehr als zwei Personen: \($0)." },
    nothingStandsOut:
      "Kein Faktor sticht als Risiko hervor. Besprechen Sie, wie das so bleiben kann, und was ein Fragebogen "
      + "nicht sehen kann.",
    amongThoseWhoAnswered: "Die Zahlen gelten für die Antwortenden, nicht unbedingt für alle.",
    unwantedBehaviour: "Zuallererst: unerwünschtes Verhalten",
    unwantedBehaviourFirst:
      "Unerwünschtes Verhalten geht immer allem anderen vor, wie wenige es auch melden. Versuchen Sie nicht "
      + "herauszufinden, wer was geantwortet hat. Diese Zahlen beschuldigen niemanden.",
    priorities: "Prioritäten zur Besprechung",
    noLongerPriority: "bei der letzten Messung keine Priorität",
    objective: "Was wir wollen",
    objectiveWithoutGuidance: { "Gemeinsam herausfinden und vereinbaren, was „\($0)“ günstiger machen würde." },
    why: "Warum: die Zahlen",
    reason: {
      switch $0 {
      case .exposureReported: "Von mehr als zwei Personen gemeldet; hat Vorrang vor allem anderen."
      case .mostInRed:
        "Mindestens die Hälfte der Antwortenden liegt jenseits des strengeren Grenzwerts; steht über der Matrix."
      case .matrix: "Liegt in der Prioritätenmatrix auf der Seite der Risiken."
      case .risk: "Steht weit oben auf der Liste der Risiken."
      case .cutOff: "Der Mittelwert liegt mit seinem ganzen Intervall jenseits des milderen Grenzwerts."
      case .none: "Gehört bei dieser Messung nicht zu den Prioritäten."
      }
    },
    mean: { "Mittelwert \($0), 95-%-Intervall \($1) (\($2))." },
    meanOfEveryone: { "Mittelwert \($0); alle haben geantwortet (\($1))." },
    rank: {
      $1 == $2
        ? "Platz \($0) in der Reihenfolge der Prioritäten."
        : "Platz \($0) in der Reihenfolge der Prioritäten; mit Rücksicht auf den Zufall könnte es Platz \($1) bis \($2) sein."
    },
    above: { "Der Mittelwert liegt \(NumberStyle.german.counted($0, "Punkt", "Punkte")) über dem \($2) (\($1))." },
    below: { "Der Mittelwert liegt \(NumberStyle.german.counted($0, "Punkt", "Punkte")) unter dem \($2) (\($1))." },
    equal: { "Der Mittelwert ist gleich dem \($1) (\($0))." },
    ofReferenceGroup: "der Referenzgruppe",
    ofRestOfOrganisation: "der übrigen Organisation",
    standardised: { value, interval, judgement in
      "Standardisierter Unterschied \(value)" + (interval.map { " (95-%-Intervall \($0))" } ?? "")
        + ", wobei + ungünstiger ist: \(judgement)."
    },
    impact: {
      "Auf diesen Faktor entfallen \($0) des Zusammenhangs aller gemessenen Faktoren mit Wohlbefinden und Beanspruchung."
    },
    runsOtherWay:
      "Der Zusammenhang mit Wohlbefinden und Beanspruchung läuft der Erwartung entgegen; der Faktor hat daher kein Gewicht.",
    inMatrix: { "In der Prioritätenmatrix: \($0)." },
    exposureShare: { "\($0) der Antwortenden melden dies (n = \($1))." },
    interval: { "95-%-Intervall \($0)" },
    causes: "Mögliche Ursachen, die im Gespräch zu klären sind",
    measuresToDiscuss: "Maßnahmen zur Besprechung",
    alsoServedBy: { "Bei einer anderen Priorität beschrieben und auch hier nützlich: \($0)." },
    noMeasures: "Die Sammlung enthält dazu keine Maßnahme; überlegen Sie gemeinsam.",
    measureColumn: "Maßnahme",
    levelColumn: "Ebene und Prävention",
    responsibleColumn: "Verantwortlich",
    carriedOutByColumn: "Durchführung",
    targetGroupColumn: "Zielgruppe",
    timetableColumn: "Zeitplan",
    budgetColumn: "Budget",
    indicatorColumn: "Indikator",
    statusColumn: "Stand",
    level: {
      switch $0 {
      case .organisation: "Organisation"
      case .team: "Team"
      case .individual: "einzelne Person"
      }
    },
    prevention: {
      switch $0 {
      case .primary: "primär: an der Quelle"
      case .secondary: "sekundär: begrenzt den Schaden"
      case .tertiary: "tertiär: behebt den Schaden"
      }
    },
    term: {
      switch $0 {
      case .quickWin: "schnell wirksam"
      case .structural: "strukturell"
      }
    },
    effort: { $0 == 1 ? "wenig Aufwand" : $0 == 2 ? "mittlerer Aufwand" : "viel Aufwand" },
    executor: {
      switch $0 {
      case .internal: "intern"
      case .external: "extern"
      }
    },
    today: { "heute \($0)" },
    atStart: { "zu Beginn \($0)" },
    target: { "Ziel: \($0)" },
    targetReference: { "\($0) (der Mittelwert \($1))" },
    targetCutOff: {
      switch $0 {
      case .from: "unter \($1) (der mildere Grenzwert)"
      case .above: "höchstens \($1) (der mildere Grenzwert)"
      case .to: "über \($1) (der mildere Grenzwert)"
      case .below: "mindestens \($1) (der mildere Grenzwert)"
      }
    },
    targetEnd: { "\($0) (das günstige Ende des heutigen Intervalls)" },
    targetNobody: "niemand erlebt es",
    targetKeep: "nicht weniger günstig als heute",
    start: { "Beginn: \($0)" },
    due: { "fällig: \($0)" },
    statusOpen: "offen",
    didNotMove:
      "abgeschlossen, doch der Indikator hat sich nicht stärker verbessert, als der Zufall erklären kann: Besprechen Sie, "
      + "was noch nötig ist",
    cannotTellWhetherMoved:
      "abgeschlossen; ob sich der Indikator verändert hat, ist nicht zu sagen: Es gibt keine zwei Zahlen zum Vergleichen",
    otherMeasures: "Weitere Maßnahmen",
    librarySize: { "\($0): Maßnahmen: \($1), Hinweise: \($2)" },
    preventionName: {
      switch $0 {
      case .primary: "primär"
      case .secondary: "sekundär"
      case .tertiary: "tertiär"
      }
    },
    alsoFor: { "; auch für \($0)" },
    adviceTitle: "Stellungnahmen und Entscheidung",
    adviceExplained: "Nach der Besprechung auszufüllen, Maßnahme für Maßnahme.",
    adviceOfPreventionAdvisor: "Stellungnahme der Fachkraft für Prävention",
    adviceOfCommittee: "Stellungnahme des Ausschusses",
    decisionOfEmployer: "Entscheidung des Arbeitgebers",
    date: "Datum",
    remarks: "Bemerkungen",
    keepIt: { "Wie wir sie erhalten: \($0)" },
    noLongerStrength: "bei der letzten Messung nicht unter den Stärken",
    noStrengths: "Die Zahlen lassen keine Stärken erkennen. Fragen Sie die Teams: Sie wissen, was gut läuft.",
    riskTable: "Risikotabelle",
    riskExplained:
      "Hoch: zuerst angehen, oder über der Matrix. Mittel: braucht Aufmerksamkeit, Grenzfall, oder ein Mittelwert jenseits "
      + "eines Grenzwerts. Nicht zu beurteilen: Keine Zahl sagt, wie hoch es ist, und das ist nicht dasselbe wie niedrig. "
      + "Niedrig: der Rest. Die Stufe gilt der Arbeit, und Gespräche können sie berichtigen.",
    riskColumn: "Risikofaktor",
    riskLevelColumn: "Stufe",
    riskLevel: {
      switch $0 {
      case .high: "H – hoch"
      case .medium: "M – mittel"
      case .notJudged: "? – nicht zu beurteilen"
      case .low: "N – niedrig"
      }
    },
    controlsColumn: "Was das Risiko begrenzt",
    whoColumn: "Wer",
    whenColumn: "Wann",
    teamItself: "Was das Team selbst tun kann",
    teamItselfExplained: "Maßnahmen, die ein Team selbst ergreifen kann:",
    needsSupport: "Wofür Unterstützung der Organisation nötig ist",
    needsSupportExplained: "Maßnahmen, über die die Organisation entscheiden oder die sie ermöglichen muss:",
    dialogue: "Fragen für das Teamgespräch",
    dialogueExplained:
      "Sprechen Sie über die Arbeit, nicht darüber, wer was geantwortet hat. Beginnen Sie mit dem, was gut läuft, und enden "
      + "Sie mit ein oder zwei Vereinbarungen.",
    about: { "Zu „\($0)“" },
    notMeasured: "Was nicht gemessen wurde",
    hiddenHere: { "Hier nicht gezeigt (zu wenige Antworten, oder zum Schutz einer anderen Gruppe): \($0)." },
    blindSpots: [
      "Wer nicht geantwortet hat, und wer hier arbeitet, ohne gefragt worden zu sein, etwa Zeitarbeitskräfte und Personal "
        + "von Fremdfirmen.",
      "Warum es so ist, wie es ist: Zahlen zeigen, wohin zu schauen ist; Ursachen kommen in Gesprächen und durch "
        + "Beobachtung der Arbeit ans Licht.",
      "Was sich nach der Befragung geändert hat, und seltene, aber schwere Ereignisse.",
      "Was die Aufzeichnungen sagen: Fehlzeiten, Fluktuation, Unfälle, gemeldete Vorfälle und Anträge auf Intervention.",
    ],
    evaluation: "Jährliche Auswertung",
    evaluationExplained:
      "Sehen Sie mindestens einmal im Jahr und nach jedem schweren Vorfall gemeinsam nach, was sich geändert hat, und "
      + "passen Sie den Plan an.",
    evaluationItems: [
      "Fortschritt der Maßnahmen in diesem Plan, und ob sich ihre Indikatoren verändert haben",
      "Anträge auf eine Risikoanalyse einer bestimmten Arbeitssituation",
      "Formelle Anträge auf psychosoziale Intervention und was daraus wurde",
      "Informationen der Betriebsärztin oder des Betriebsarztes",
      "Das Register der Vorfälle durch Dritte",
      "Jahreszahlen: Fehlzeiten, Fluktuation, Unfälle",
      "Vorfälle und Beschwerden",
      "Zeitpunkt und Form der nächsten Messung",
    ],
    evaluationItemColumn: "Worauf zu schauen ist",
    doneColumn: "Erledigt",
    traces: "Woher die Zeilen kommen",
    rule: {
      switch $0 {
      case .a6:
        "Unerwünschtes Verhalten wird als Anteil der Personen genannt, nie als Mittelwert; sehr kleine Zahlen als „weniger als 3“."
      case .c1: "Ein Unterschied wird durch die Standardabweichung der Referenzgruppe geteilt; + ist ungünstiger."
      case .c2:
        "Der Mittelwert einer Referenzgruppe ist umso unsicherer, je mehr sich die Organisationen darin unterscheiden; deren mittlere Hälfte gilt als „wie anderswo“. Ein Faktor kann also hier ein Risiko oder eine Stärke und doch „wie anderswo“ sein: Viele Organisationen teilen das dann."
      case .d1:
        "Mittelwert der Antwortenden, mit dem Intervall, in dem allein der Zufall ihn verschoben haben kann (95\u{A0}%)."
      case .d6: "Ein vorläufiger Grenzwert ist vereinbart, nicht validiert: etwas zum Besprechen, kein Urteil."
      case .p1:
        "Relatives Gewicht: der Teil der Varianz von Wohlbefinden und Beanspruchung, der mit einem Faktor zusammenhängt; ein Zeitpunkt, eine Quelle."
      case .p2:
        "Prioritätenmatrix: Das Risiko ist hoch ab 0,2 Standardabweichungen ungünstiger als die Referenzgruppe, ohne Referenzgruppe ab 25\u{A0}% jenseits des strengeren Grenzwerts; das Gewicht ist hoch, wenn es über dem des durchschnittlichen Faktors liegt."
      case .p3:
        "Immer über der Matrix: gemeldetes unerwünschtes Verhalten und Faktoren, bei denen mindestens die Hälfte jenseits des strengeren Grenzwerts liegt."
      case .p4: JudgementWords.german.readCertainty
      case .p5:
        "Ein Plan ist ein Entwurf für das Gespräch; für Stärken gelten dieselben Regeln wie für Risiken, mit umgekehrtem Vorzeichen."
      }
    })
}
