import RapsQuestionnaire

extension ExplanationWords {
  static let dutch = ExplanationWords(
    title: { "Hoe het cijfer voor \($0) tot stand kwam" },
    items: "Vragen",
    reversed: "omgekeerd",
    wordingWithheld: "formulering voorbehouden aan de rechthebbende",
    answerRange: { "beantwoord van \($0) tot \($1)" },
    reverseRule: "Een omgekeerde vraag telt als laagste plus hoogste voorziene code min het antwoord (S2).",
    score: "De score van één persoon",
    formulaPercent: "Het gemiddelde van de beantwoorde vragen, overgebracht van hun antwoordbereik naar 0–100 (S3).",
    formulaMean: "Het gemiddelde van de beantwoorde vragen, in de eenheid van hun codes (S3).",
    formulaSum: { "Het gemiddelde van de beantwoorde vragen maal \($0) (S3)." },
    unlikeRanges: "Vragen met een verschillend antwoordbereik worden eerst op hetzelfde bereik gebracht (S2).",
    missingRule: { "Beantwoorde vragen die nodig zijn voor een score: \($0) van \($1) (S3)." },
    missingAssumption: "Dat veronderstelt dat overgeslagen vragen op de beantwoorde lijken.",
    compositeRule: {
      "Het gemiddelde van de geldige scores van zijn schalen; nodig: minstens \($0) van \($1) (S4)."
    },
    cutOffs: "Grenswaarden",
    noCutOffs: "Geen opgegeven: geen aandeel en geen niveau.",
    cutOff: { "\($0 ? "Strengste" : "Mildste") grenswaarde: \($1)" },
    attainable: { "haalbare scores ernaast: \($0) en \($1)" },
    status: {
      switch $0 {
      case .validated: "Gevalideerd voor personen: geeft een aandeel, nooit een niveau voor een gemiddelde (D6)."
      case .normBased: "Gebaseerd op een referentiegroep (D6)."
      case .provisional: "Voorlopig: afgesproken, niet gevalideerd (D6)."
      }
    },
    figures: "De cijfers van de organisatie",
    validCount: { "Scores: \($0) van de \($1) respondenten." },
    meanRule: { "Gemiddelde: \($0), de som van alle scores gedeeld door hun aantal, één keer afgerond (D1, A4)." },
    intervalRule: { "95%-interval: \($0); t-verdeling met n\u{A0}−\u{A0}1 = \($1) vrijheidsgraden (D1)." },
    intervalRuleFinite: {
      "95%-interval: \($0); t-verdeling, versmald met √(1 − n/N) met N = \($1) uitgenodigden (D1, D2)."
    },
    everyoneRule: "Iedereen antwoordde: niets is aan het toeval overgelaten (D2).",
    deviation: { "Standaardafwijking, de gewone afstand van een score tot het gemiddelde (n\u{A0}−\u{A0}1): \($0)." },
    quartiles: {
      "Kwartielen, waar een kwart, de helft en drie kwart van de scores onder ligt: \($0) · \($1) · \($2) (type 7)."
    },
    binned: "De kwartielen komen uit een histogram in 1.000 stappen (S8).",
    share: { "Aandeel met een \($0): \($1); 95%-Wilson-interval \($2)." },
    shareBounded: { "Aandeel met een \($0): \($1)." },
    distribution: "Verdeling (samengevoegd zodat geen categorie één of twee personen telt, A7)",
    answeredItems: { "Beantwoorde vragen: \($0) – aantal personen: \($1)" },
    onlyReleased: "Hoeveel mensen hoeveel vragen oversloegen, staat er niet: het zou naar personen kunnen wijzen.",
    reliabilityAlpha: { "\($0): Cronbachs alfa \($1), uit paarsgewijze covarianties (D3)." },
    reliabilityTwoItems: { "\($0): Spearman-Brown \($1), twee vragen (D3)." },
    itemRest: { "\($0): item-restcorrelatie \($1)" },
    itemRestAndDropped: { "\($0): item-restcorrelatie \($1), alfa zonder deze vraag \($2)" },
    rounding: { "Scores zijn afgerond tot op \($0) punt, in elk document gelijk (A4)." },
    roundingNone: "De respondenten zijn bekend: er wordt niet afgerond (A12).",
    notShown:
      "De cijfers van deze schaal worden niet getoond: te weinig antwoorden, of om een andere groep te beschermen.",
    notMeasured: "De gegevens missen te veel vragen van deze schaal voor een score.")
}
