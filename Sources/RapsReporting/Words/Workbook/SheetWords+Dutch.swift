extension SheetWords {
  static let dutch = SheetWords(
    summary: "Samenvatting", scales: "Schalen", groups: "Groepen", items: "Vragen", exposures: "Ongewenst gedrag",
    matrix: "Prioriteiten", drivers: "Samenhang", plan: "Plan", method: "Methode",
    whatIsWhere: "Wat staat waar",
    scalesExplained: "Elke schaal voor de hele organisatie: gemiddelde, spreiding en vergelijking.",
    groupsExplained: "Elke getoonde groep op elke schaal, met kleuren.",
    itemsExplained: "Elke vraag: hoeveel antwoorden en het gemiddelde.",
    exposuresExplained: "Hoeveel procent ongewenst gedrag meemaakte.",
    matrixExplained: "Wat eerst aangepakt kan worden, met een tekening.",
    driversExplained: "Wat het sterkst samenhangt met welbevinden en stress.",
    planExplained: "Voorgestelde maatregelen, met gele cellen om in te vullen.",
    methodExplained: "Hoe de cijfers te lezen, en wat niet getoond wordt.",
    lower: "95% van", upper: "95% tot", deviation: "Spreiding (SD)", lowerQuartile: "Eerste kwartiel",
    median: "Mediaan", upperQuartile: "Derde kwartiel", cutOff: "Grenswaarde", kind: "Soort", direction: "Gunstig is",
    reference: "Referentiegroep", comparison: "Vergeleken met elders", variable: "Indeling", item: "Vraag",
    wording: "Tekst van de vraag", notApplicable: "Niet van toepassing (%)", together: "Alles samen (%)",
    quadrant: "Veld", priority: "Prioriteit", owner: "Wie zorgt ervoor", start: "Start", due: "Uiterlijk",
    remarks: "Opmerkingen",
    colours:
      "Kleuren: aan welke kant van de grenswaarden het gemiddelde ligt. Het rapport houdt ook rekening met het toeval.",
    hidden: "niet getoond", up: "gewicht (% van de samenhang)", ofChart: "Voor de tekening",
    chartDescription: "Prioriteitenmatrix; de cijfers staan in de tabel ernaast.",
    tooLarge: { "Niet alles past op een blad van Excel: \($0) rijen en \($1) kolommen staan alleen in results.json." },
    statuses: ["open", "beslist", "bezig", "afgerond", "geschrapt"])
}
