extension DrawingWords {
  static let dutch = DrawingWords(
    profile: { "Profiel: \($0)" },
    readProfile:
      "Een rij per schaal, van laag (links) naar hoog (rechts). Het teken is het gemiddelde, de streep erdoor het "
      + "95%-interval.",
    readNorm: "De ruit is het gemiddelde van de referentiegroep.",
    readZones: "De gekleurde stroken beginnen bij de grenswaarden.",
    readDistribution:
      "Een balk per schaal, verdeeld naar de scores van wie antwoordde, links de laagste. Een langer deel staat voor "
      + "meer mensen.",
    readPrevalence:
      "Een balk per rij toont het aandeel van wie antwoordde, de streep het 95%-interval. Een gestreept vak toont waar een "
      + "aandeel ligt dat niet precies gegeven wordt.",
    readWeights:
      "Een rij per factor. De stip is het gewicht, de streep erdoor het 95%-interval. De stippellijn is het gewicht dat "
      + "elke factor zou hebben als ze allemaal evenveel wogen.",
    readChange:
      "Een rij per schaal, van laag (links) naar hoog (rechts). Het open rondje boven is het vroegere gemiddelde, het "
      + "gevulde onder het latere; een lijn verbindt ze. Door elk loopt het 95%-interval.",
    readPlot:
      "Elk punt is een factor met zijn nummer uit de lijst. Hoe hoger, hoe sterker de samenhang; hoe verder naar rechts, "
      + "hoe ongunstiger. Twee lijnen verdelen het veld in vier vakken met een naam.",
    figuresInRow: "De cijfers staan in dezelfde rij van de tabel.",
    figuresBelow: "De cijfers staan in de tabellen eronder.",
    mean: "gemiddelde",
    meanWithLevel: "gemiddelde, met het teken van zijn niveau",
    interval: "95%-interval",
    milderZone: "voorbij de mildste grenswaarde",
    stricterZone: "voorbij de strengste grenswaarde",
    parts: ["minst gunstig", "eerder ongunstig", "in het midden", "eerder gunstig", "meest gunstig"],
    partsRunUp: "Van links naar rechts: van de laagste naar de hoogste scores.",
    shares: "Aandeel per deel van de schaal",
    bounded: "ergens in dit vak; waar precies, wordt niet gezegd",
    weight: "gewicht",
    equalShare: { "als alle factoren evenveel wogen: \($0)" },
    crossHairs: "95%-intervallen van risico en gewicht",
    moved: "precieze plaats van een punt dat opzij geschoven is",
    groupsInColumns: "Gemiddelden per groep, met het teken van het niveau",
    groupsInRows: "Gemiddelden per groep, met het teken van het niveau; een rij per groep")
}
