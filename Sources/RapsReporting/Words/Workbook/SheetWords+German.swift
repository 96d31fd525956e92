extension SheetWords {
  static let german = SheetWords(
    summary: "Zusammenfassung", scales: "Skalen", groups: "Gruppen", items: "Fragen",
    exposures: "Unerwünschtes Verhalten", matrix: "Prioritäten", drivers: "Zusammenhänge", plan: "Plan",
    method: "Methode",
    whatIsWhere: "Was steht wo",
    scalesExplained: "Jede Skala für die ganze Organisation: Mittelwert, Streuung und Vergleich.",
    groupsExplained: "Jede gezeigte Gruppe auf jeder Skala, in Farben.",
    itemsExplained: "Jede Frage: Zahl der Antworten und Mittelwert.",
    exposuresExplained: "Wie viel Prozent unerwünschtes Verhalten erlebt haben.",
    matrixExplained: "Was zuerst anzugehen ist, mit einem Diagramm.",
    driversExplained: "Was am stärksten mit Wohlbefinden und Beanspruchung zusammenhängt.",
    planExplained: "Vorgeschlagene Maßnahmen, mit gelben Zellen zum Ausfüllen.",
    methodExplained: "Wie die Zahlen zu lesen sind, und was nicht gezeigt wird.",
    lower: "95\u{A0}% von", upper: "95\u{A0}% bis", deviation: "Streuung (SD)", lowerQuartile: "Erstes Quartil",
    median: "Median", upperQuartile: "Drittes Quartil", cutOff: "Grenzwert", kind: "Art", direction: "Günstig ist",
    reference: "Referenzgruppe", comparison: "Im Vergleich zu anderen", variable: "Gliederung", item: "Frage",
    wording: "Text der Frage", notApplicable: "Trifft nicht zu (%)", together: "Alles zusammen (%)", quadrant: "Feld",
    priority: "Priorität", owner: "Wer kümmert sich", start: "Beginn", due: "Fertig bis", remarks: "Bemerkungen",
    colours:
      "Farben: auf welcher Seite der Grenzwerte der Mittelwert liegt. Der Bericht berücksichtigt auch den Zufall.",
    hidden: "nicht gezeigt", up: "Gewicht (% des Zusammenhangs)", ofChart: "Für das Diagramm",
    chartDescription: "Prioritätenmatrix; die Zahlen stehen in der Tabelle daneben.",
    tooLarge: {
      "Nicht alles passt auf ein Blatt von Excel: \($0) Zeilen und \($1) Spalten stehen nur in results.json."
    },
    statuses: ["offen", "beschlossen", "in Arbeit", "abgeschlossen", "gestrichen"])
}
