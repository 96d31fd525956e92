import RapsAnalysis

extension GroupSheetWords {
  static let dutch = GroupSheetWords(
    chapter: "Een blad voor elke groep",
    aboutSheets:
      "Elk blad is voor de mensen van één groep: om samen te bekijken wat goed gaat en wat beter kan. Op papier heeft het "
      + "een eigen bladzijde. Groepen die niet getoond worden, hebben geen blad, en antwoorden zonder groep evenmin.",
    readDrawing: {
      "In de tekeningen is de stip het gemiddelde van de groep, de streep het 95%-interval ervan, en het staande streepje "
        + ($0
          ? "het gemiddelde van alle respondenten; de ruit is het gemiddelde van de referentiegroep."
          : "het gemiddelde van alle respondenten.")
    },
    sheetsOf: { "Bladen voor groepen: \($0)" },
    thisGroup: "Deze groep",
    norm: "Referentiegroep",
    againstNorm: "Vergeleken met de referentiegroep",
    againstRest: "Vergeleken met de anderen hier",
    pointsFromNorm: "Punten verschil met de referentiegroep",
    level: {
      switch $0 {
      case .moreFavourable: "gunstiger"
      case .asElsewhere: "vergelijkbaar"
      case .lessFavourable: "minder gunstig"
      }
    },
    relevant: "* Meer dan toeval, over alle groepen en schalen samen.",
    notes: "Notities van het gesprek",
    noVerdict:
      "Met dit blad begint een gesprek. Het is geen oordeel over deze groep of over wie haar leidt: cijfers tonen waar je "
      + "samen naar kunt kijken, niet waarom het zo is.",
    exposuresElsewhere: "Cijfers over ongewenst gedrag: in het volledige rapport.",
    filter: "Toon, en druk af, alleen groepen met in hun naam:",
    groupsShown: "Getoonde groepen met een blad:")
}
