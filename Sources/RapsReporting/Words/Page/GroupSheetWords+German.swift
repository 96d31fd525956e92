import RapsAnalysis

extension GroupSheetWords {
  static let german = GroupSheetWords(
    chapter: "Ein Blatt für jede Gruppe",
    aboutSheets:
      "Jedes Blatt ist für die Menschen einer Gruppe: um gemeinsam anzusehen, was gut läuft und was besser werden kann. "
      + "Auf Papier hat es eine eigene Seite. Gruppen, die nicht gezeigt werden, haben kein Blatt, Antworten ohne Gruppe "
      + "ebenso wenig.",
    readDrawing: {
      "In den Zeichnungen ist der Punkt der Mittelwert der Gruppe, die Linie sein 95-%-Intervall und der senkrechte "
        + "Strich der Mittelwert aller Teilnehmenden"
        + ($0 ? "; die Raute ist der Mittelwert der Referenzgruppe." : ".")
    },
    sheetsOf: { "Blätter für Gruppen: \($0)" },
    thisGroup: "Diese Gruppe",
    norm: "Referenzgruppe",
    againstNorm: "Verglichen mit der Referenzgruppe",
    againstRest: "Verglichen mit den anderen hier",
    pointsFromNorm: "Punkte Abstand zur Referenzgruppe",
    level: {
      switch $0 {
      case .moreFavourable: "günstiger"
      case .asElsewhere: "vergleichbar"
      case .lessFavourable: "ungünstiger"
      }
    },
    relevant: "* Mehr als Zufall, über alle Gruppen und Skalen zusammen.",
    notes: "Notizen zum Gespräch",
    noVerdict:
      "Mit diesem Blatt beginnt ein Gespräch. Es ist kein Urteil über diese Gruppe oder darüber, wer sie leitet: Zahlen zeigen, "
      + "wohin man gemeinsam schauen kann, nicht warum es so ist.",
    exposuresElsewhere: "Zahlen zu unerwünschtem Verhalten: im vollständigen Bericht.",
    filter: "Nur Gruppen zeigen und drucken, deren Name dies enthält:",
    groupsShown: "Gezeigte Gruppen mit einem Blatt:")
}
