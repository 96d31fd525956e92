extension AnalysisWords {
  static let dutch = AnalysisWords(
    range: { "\($0) tot \($1)" },
    moreInJSON: { "En nog \($0) in de JSON-uitvoer." },
    certaintyColumn: "Hoe zeker",
    inShort: "In het kort",
    priority: { "\($0): \($1), en \($2)." },
    shortPriority: { "\($0): \($1)." },
    amongStrongest: { "een van de factoren die hier het sterkst samenhangen met \($0)" },
    amongStrongestElsewhere: { "een van de factoren die elders het sterkst samenhangen met \($0)" },
    shareInRed: { "\($0) heeft een \($1)" },
    lessStrongly: { "de samenhang met \($0) is minder sterk" },
    and: { "\($0) en \($1)" },
    nothingToTackle: "Geen enkele factor hoeft duidelijk of waarschijnlijk eerst aangepakt te worden.",
    comparedWithOthers: "Vergeleken met andere organisaties",
    normIs: { "Referentiegroep \($0): \($1)." },
    organisations: { NumberStyle.dutch.counted($0, "organisatie", "organisaties") },
    normSource: { "Bron: \($0)." },
    normExpires: { "Te gebruiken tot en met \($0)." },
    notCompared: { "Niet vergeleken, omdat ze in de referentie ontbreken of daar anders bepaald zijn: \($0)." },
    ownShare: { "Deze organisatie zit zelf in de referentie: \($0) van de personen erin werkt hier." },
    ownSubtracted: "De eigen antwoorden zijn er vóór de vergelijking uitgehaald.",
    noTestsFewOrganisations:
      "Alleen verschillen, niets over toeval: de referentie telt minder dan 10 andere organisaties.",
    noTestsOwnShare: "Alleen verschillen, niets over toeval: meer dan 10% van de referentie zijn de eigen antwoorden.",
    noTestsSpreadUnknown:
      "Alleen verschillen, niets over toeval: de referentie zegt niet hoeveel haar organisaties van elkaar verschillen.",
    readPoints: "Punten: het gemiddelde hier min dat van de referentie.",
    readStandardised:
      "In SD: hetzelfde verschil, uitgedrukt in de gewone spreiding tussen mensen in de referentie (standaardafwijking); + is "
      + "op elke schaal minder gunstig.",
    readStandardisedInterval: "95%-int.: het interval van dat verschil in SD.",
    readPercentile: "Beter dan: hoeveel procent van de organisaties een minder gunstig gemiddelde heeft.",
    relevantRemark:
      "relevant: minstens 0,2 SD en meer dan toeval (q ≤ 0,05: van zulke verschillen is naar verwachting hoogstens 5% toeval)",
    pointsColumn: "Punten",
    standardisedColumn: "In SD",
    percentileColumn: "Beter dan",
    noneHere: "Geen enkele schaal, niet duidelijk en niet waarschijnlijk.",
    between: "Zoals elders, of op de grens",
    namesWithLevel: { "\($1): \($0)." },
    composition: "Wat van het verschil samenhangt met wie hier werkt",
    noComposition: "Bijna niets: mensen met deze samenstelling scoren in de referentie hetzelfde.",
    readComposition:
      "Verwacht: wat mensen met deze samenstelling in de referentie scoren. Punten = gecorrigeerd voor de samenstelling "
      + "+ samenstelling.",
    compareWithExpected: "Vergelijk elke groep met haar eigen verwachte score, niet met andere groepen.",
    expectedColumn: "Verwacht",
    adjustedColumn: "Gecorrig.",
    mixColumn: "Samenst.",
    absentShare: {
      "\($0) van de mensen heeft geen tegenhanger in de referentie en telt met het algemene gemiddelde ervan."
    },
    driversOf: { "Wat het sterkst samenhangt met \($0)" },
    ownBasis: {
      "Uit de antwoorden van \($0) personen, op één moment en uit één bron: dit toont samenhang, geen oorzaken."
    },
    normBasis: {
      "Te weinig antwoorden voor eigen gewichten: dit zijn die van de referentie (\($0) personen). Ze tonen samenhang van "
        + "elders, geen oorzaken."
    },
    isAdjusted: "De correlaties berusten op deels andere mensen en zijn licht aangepast, zodat ze bij elkaar passen.",
    rSquared: {
      "Deel van de verschillen tussen mensen dat samenhangt met alle factoren bij elkaar (R², één moment, één bron): \($0)."
    },
    readWeight: "Gewicht: het aandeel van een factor in die gezamenlijke samenhang.",
    readRank: "Plaats: tussen haakjes hoe ver het toeval die verschoven kan hebben.",
    placeColumn: "Plaats",
    weightColumn: "Gewicht",
    nullShare: { "Een factor zonder enige samenhang zou ongeveer \($0) krijgen." },
    mayBeChance: "kan toeval zijn",
    otherWay: { "Samenhang anders dan verwacht, daarom zonder plaats: \($0). Zoek samen uit wat erachter zit." },
    omitted: { "Weggelaten, want te weinig antwoorden of alle antwoorden gelijk: \($0)." },
    noDrivers: "Te weinig mensen antwoordden om de factoren te wegen, en er is geen referentie met gewichten.",
    priorities: "Prioriteiten",
    noPriorities: "Er worden geen prioriteiten genoemd: te weinig mensen antwoordden.",
    alerts: "Vóór al het andere",
    exposureAlert: { "Ongewenst gedrag\($0) wordt gemeld: \($1)." },
    everyReportCounts: "Elke melding telt; bij de tabellen hieronder staat waar je terechtkunt.",
    redAlert: { "\($0): minstens de helft van wie antwoordde, heeft een \($1)." },
    readPlot: { "Verticaal: \($0). Horizontaal: hoe ongunstig de factor is. De nummers zijn die van de lijst." },
    acrossNorm: "verschil met de referentie in SD, naar rechts minder gunstig",
    acrossRed: "procent voorbij de strengste grenswaarde, naar rechts minder gunstig",
    movedNumbers:
      "Nummers die zouden overlappen zijn wat verschoven, nooit over een lijn; een vraagteken staat bij wat op de grens ligt.",
    readRiskLine:
      "De lijn ligt op 0,2 SD. Een factor voorbij de lijn die toch binnen de middelste helft van de organisaties valt, "
      + "heet in de vergelijking hierboven ‘zoals elders’: kijk naar beide.",
    notDrawn: { "Geen plaats in de figuur: \($0)." },
    rankedByRisk: "Alleen naar risico gerangschikt.",
    factorColumn: "Factor",
    riskColumn: "Risico",
    readRisk: "Risico: plaats op de horizontale as.",
    readMatrixWeight: "Gewicht: plaats op de verticale as.",
    readPlace: "Plaats: tussen welke plaatsen het toeval een factor kan verschuiven (95%).",
    orElse: { "of \($0)" },
    otherWayTitle: "Samenhang anders dan verwacht, zonder plaats",
    groupDifferencesNorm: "Verschil met de referentie in SD (+ is minder gunstig)",
    groupDifferencesRest: "Verschil met de rest van de organisatie in SD (+ is minder gunstig)",
    readGroupDifferences:
      "Waar groepen relevant verschillen: meer dan toeval en minstens 0,2 SD; de grootste verschillen eerst.",
    noGroupDifferences: "Geen enkele groep verschilt relevant op een schaal.",
    fromExpected: "Verschil met haar eigen verwachte score, in punten",
    groupPriorities: "Wat per groep opvalt",
    groupWeights: "Met de gewichten van de hele organisatie of de referentie, en de risico’s van elke groep zelf.",
    groupTackle: { "Eerst aanpakken: \($0)." },
    groupExposures: "Er wordt ongewenst gedrag gemeld.",
    groupStrengths: { "Sterktes: \($0)." },
    groupNothing: "niets duidelijk of waarschijnlijk",
    spreads: "Waar groepen meer dan toevallig verschillen",
    noSpreads: "Groepen verschillen niet meer dan toevallig: geen rangorde.",
    otherScalesAlike: "Op de andere schalen verschillen groepen niet meer dan toevallig: geen rangorde.",
    tooFewGroups: "Of groepen meer dan toevallig verschillen, wordt pas gezegd vanaf vijf getoonde groepen.",
    readShrunken:
      "Gemiddelden zijn hier bijgesteld naar dat van alle groepen, sterker naarmate ze op minder antwoorden berusten. "
      + "Plaats 1 is het minst gunstig.",
    spread: { "\($0): van \($1) tot \($2)." },
    spreadEnd: { "\($0) \($1) (plaats\u{A0}\($2))" },
    twoCamps: { "\($0): \($1)." },
    twoCampsHeading: "Eén gemiddelde, twee ervaringen",
    twoCampsTitle:
      "Hier gaan de antwoorden twee richtingen uit, zodat het gemiddelde bij weinigen past. "
      + "Een gesprek toont wat erachter zit.",
    explained: .dutch)
}

extension ExplainedAnalysisWords {
  static let dutch = ExplainedAnalysisWords(
    difference: {
      "Het gemiddelde van de referentie is \($0); het verschil is \(NumberStyle.dutch.counted($1, "punt", "punten")) (C1)."
    },
    standardised: {
      "In standaardafwijkingen van de referentie, + is minder gunstig: \($0); 95%-interval \($1) (niet-centrale t, C1, "
        + "C2)."
    },
    standardisedOnly: {
      "In standaardafwijkingen van de referentie, + is minder gunstig: \($0); een toets is niet toegestaan (C2)."
    },
    q: {
      "q: van de schalen die minstens zo sterk opvallen, is het deel dat door toeval alleen te verwachten is \($0) (Benjamini-Hochberg, C3)."
    },
    relevant: "Relevant: q ≤ 0,05 en minstens 0,2 standaardafwijking (C3).",
    notRelevant: "Niet relevant: daarvoor moet q ≤ 0,05 zijn en het verschil minstens 0,2 standaardafwijking (C3).",
    level: { "In woorden: \($0) (P4)." },
    percentile: { "Tussen \($0)% en \($1)% van de organisaties heeft een minder gunstig gemiddelde." },
    composition: {
      "Bij deze samenstelling verwacht de referentie \($0); gecorrigeerd voor de samenstelling is het verschil \($1), en "
        + "\($2) hangt samen met de samenstelling (C4)."
    },
    weight: "Gewicht en prioriteit",
    share: {
      "Gewicht: \($0) van de gezamenlijke samenhang van alle factoren, 95%-interval \($1) (relatieve gewichten, jackknife "
        + "over 64 blokken, P1)."
    },
    shareOnly: { "Gewicht: \($0) van de gezamenlijke samenhang van alle factoren (relatieve gewichten, P1)." },
    shareOf: { "Alleen bij ‘\($0)’: \($1)." },
    notWeighed: "De samenhang is anders dan verwacht; daarom is er geen plaats (P1).",
    matrix: { "In de matrix: \($0); risico \($1); plaats \($2) (P2)." },
    groups: { "Groepen: \($0)" },
    shrunkenColumn: "Bijgesteld",
    reliabilityColumn: "Betrouwb.",
    agreementColumn: "Eensgez.",
    spread: {
      "Deel van de verschillen tussen mensen dat tussen groepen ligt, ICC(1): \($0); betrouwbaarheid van "
        + "groepsgemiddelden, ICC(2): \($1); spreiding van de ware gemiddelden: \(NumberStyle.dutch.counted($2, "punt", "punten")) (C5, D4)."
    },
    twoCampsMark: "twee richtingen")
}
