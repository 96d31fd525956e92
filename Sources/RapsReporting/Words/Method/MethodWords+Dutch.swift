extension MethodWords {
  static let dutch = MethodWords(
    title: "Methode: hoe elk cijfer tot stand kwam",
    introduction:
      "Dit zijn de regels die dit rapport volgde, met de getallen die golden en de formules erachter. De zinnen zijn voor "
      + "iedereen; de formules zijn voor wie een cijfer wil narekenen. Elke regel heeft een code, zoals S3; het rapport en "
      + "de gegevensbestanden verwijzen ernaar.",
    questionnaire: "De vragenlijst",
    hashBeginning: { "\($0)… (één gewijzigde vraag geeft andere tekens)" },
    neededColumn: "Antwoorden nodig",
    rangeColumn: "Score",
    favourableColumn: "Gunstig",
    statusColumn: "Status",
    codesColumn: "Codes die tellen",
    sourceOf: { "\($0): \($1)" },
    reversedNone: "geen",
    norm: "De referentiegroep",
    scores: "Van antwoorden naar scores",
    figures: "Gemiddelden, aandelen en hoe zeker ze zijn",
    comparison: "Vergelijkingen",
    priorities: "Gewichten en prioriteiten",
    release: "Wat getoond mag worden",
    ruleColumn: "Regel",
    sentenceColumn: "Wat ze zegt",
    numberColumn: "Getal",
    formulaColumn: "Formule",
    sourceColumn: "Literatuur",
    formulas: "Formule voor",
    symbols: "Waar de letters voor staan",
    groups: { "\($0) groepen" },
    drawsAndSeed: { "\($0) trekkingen, begin \($1)" },
    answersInARow: { "\($0) antwoorden na elkaar" },
    perItem: { "\($0) per vraag" },
    ofInvited: { "\($0) van de uitgenodigden" },
    ofNorm: { "\($0) van de referentiegroep" },
    draws: {
      "Alle trekkingen komen uit \($0) (\($1)) met een vast begin, zodat elke berekening dezelfde cijfers geeft."
    },
    rule: { text($0) },
    formula: { name($0) },
    symbol: { meaning($0) },
    hidden: "Wat in dit rapport verborgen is",
    reasonsUntold:
      "Een cijfer is verborgen als er te weinig mensen achter staan, of als het samen met wat getoond wordt iets over een "
      + "andere groep zou verklappen. Welke van beide, staat er nooit bij: dat alleen al zou iets verklappen.",
    allGroupsShown: { "\($0): alle \($1) groepen worden getoond." },
    groupsShown: { "\($0): \($1) van de \($2) groepen worden getoond." },
    withheldUncounted: "Hoeveel groepen er zijn, staat er dan ook niet bij.",
    cellsHidden: { "Losse cijfers die binnen getoonde groepen verborgen zijn, met ‘–’ in de tabellen: \($0)." },
    organisationHidden: { "Niet getoond voor alle respondenten samen: \($0)." })

  private static func text(_ rule: MethodRule) -> String {
    switch rule {
    case .s1:
      "Een respondent is een rij met minstens één geldig antwoord. ‘Niet van toepassing’ is geen overgeslagen antwoord; een "
        + "vraag die vaak niet van toepassing is, wordt genoemd."
    case .s2:
      "Omgekeerde vragen worden binnen hun voorziene bereik omgedraaid, zodat een hoog antwoord op de hele schaal hetzelfde "
        + "betekent. Verschillende bereiken worden eerst op één bereik gebracht."
    case .s3:
      "Iemand heeft een score zodra genoeg vragen beantwoord zijn: het gemiddelde daarvan, op het bereik van de schaal. Dat "
        + "veronderstelt dat overgeslagen vragen op de beantwoorde lijken."
    case .s4:
      "Een samengestelde score is het gemiddelde van de geldige scores van haar schalen; er moeten er genoeg geldig zijn."
    case .exposures:
      "Ongewenst gedrag telt als meegemaakt zodra één beantwoorde vraag dat zegt. Anders maakt een overgeslagen vraag het "
        + "onbekend."
    case .profiles: "Iemands plaats in een profiel volgt uit de twee opgegeven grenzen."
    case .s6:
      "Aanwijzingen voor weinig aandachtig invullen worden geteld: een lang blok met één antwoord, heel snel antwoorden, "
        + "herhaalde nummers, vroeg stoppen. Niemand valt daardoor weg, tenzij daar bij de berekening om gevraagd is."
    case .s8:
      "Scores worden in gehele getallen opgeteld, zodat noch de volgorde van de rijen noch de computer een cijfer verandert."
    case .binned: "De kwartielen van samengestelde scores komen uit een histogram in zoveel gelijke stappen."
    case .s9:
      "Om te zien wat het toeval met gewichten doet, worden respondenten over blokken verdeeld volgens hun plaats in het "
        + "bestand, nooit volgens hun antwoorden."
    case .shareInterval:
      "Het interval van een aandeel blijft altijd tussen 0 en 100 procent. Zoals elk interval hier zegt het niets over wie niet "
        + "antwoordde."
    case .finitePopulation:
      "Hoe meer van de uitgenodigden antwoordden, hoe minder er aan het toeval overblijft: de intervallen van gemiddelden en "
        + "aandelen versmallen mee. Toetsen en vergelijkingen gebruiken dit niet."
    case .everyoneAnswered: "Waar iedereen antwoordde, blijft niets aan het toeval over en is er geen interval."
    case .d3:
      "De betrouwbaarheid zegt hoe goed de vragen van een schaal samenhangen. Ze wordt vermeld zodra genoeg mensen "
        + "antwoordden; vanaf nog meer antwoorden wordt ook een vraag genoemd die tegen de andere inloopt."
    case .d4:
      "Hoeveel van alle verschillen tussen groepen ligt, en hoe eensgezind de mensen van één groep zijn. Waar de "
        + "antwoorden twee richtingen uit gaan, wordt dat gezegd."
    case .d5:
      "De respons komt eerst. Waar weinig mensen antwoordden, spreekt geen zin voor iedereen; waar het er heel weinig zijn, "
        + "worden geen prioriteiten genoemd."
    case .normTests:
      "Een referentiegroep met weinig organisaties, of een die grotendeels uit de eigen antwoorden bestaat, geeft alleen "
        + "verschillen en geen toetsen."
    case .restOfOrganisation:
      "Een groep wordt vergeleken met de rest van haar organisatie, zonder de groep zelf, als die rest groot genoeg is."
    case .levels:
      "Het niveau van een groep is de kant van de grenswaarden waar haar hele interval "
        + "ligt; loopt het interval over een grenswaarde, dan is het niveau onduidelijk."
    case .c3:
      "Een verschil is relevant als het meer dan toeval is, alle vergelijkingen van die soort samen geteld, en groot genoeg om "
        + "ertoe te doen. Intervallen gelden voor één vergelijking tegelijk."
    case .c4:
      "Wat mensen met dezelfde samenstelling in de referentiegroep scoren, is de verwachte score; de rest van het verschil is "
        + "gecorrigeerd voor de samenstelling. Ontbreken te veel mensen in de referentiegroep, dan wordt er niet gecorrigeerd."
    case .c5:
      "Gemiddelden van groepen worden bijgesteld naar het gemiddelde van allen, sterker naarmate ze op minder antwoorden berusten; "
        + "plaatsen hebben een interval. Waar groepen niet meer dan toevallig verschillen, is er geen rangorde."
    case .direction: "Een factor die anders dan verwacht met de uitkomsten samenhangt, heeft geen plaats."
    case .chanceOfWeights:
      "Hoe ver het toeval een gewicht kan verschuiven, volgt uit het weglaten van telkens één blok respondenten. Een gewicht "
        + "dat niet groter hoeft te zijn dan dat van een factor zonder samenhang, wordt zo gemerkt."
    case .borrowedWeights:
      "Te weinig mensen antwoordden voor eigen gewichten; daarom gelden die van de referentiegroep, zonder intervallen."
    case .places: "Hoe ver het toeval de plaats van een factor kan verschuiven, volgt uit trekkingen."
    case .listByRisk: "Zonder gewichten is er geen matrix, maar een lijst naar risico."
    case .a1: "Cijfers worden alleen getoond van groepen met minstens zoveel mensen."
    case .a2: "Binnen een groep wordt een cijfer alleen getoond als minstens zoveel mensen er een waarde voor hebben."
    case .a3:
      "Ook wat door aftrekken uit getoonde cijfers zou volgen, is beschermd: andere cijfers worden dan mee verborgen."
    case .a4:
      "Elk document heeft dezelfde cijfers, exact berekend en één keer afgerond, op dat deel van het bereik van een schaal of percentage."
    case .a5:
      "Meer detail vraagt meer mensen: eerst standaardafwijkingen en verdelingen, dan losse vragen en betrouwbaarheid. De "
        + "laagste en hoogste score staan er nooit, en ook geen score die bijna iedereen heeft."
    case .a7:
      "Delen van een verdeling worden samengevoegd tot geen ervan één of twee mensen telt; blijven er te weinig over, dan is "
        + "er geen verdeling."
    case .a8:
      "Een cijfer dat uit andere bestaat, zoals een samengestelde score, wordt alleen getoond waar elk daarvan getoond wordt "
        + "en genoeg mensen ze allemaal hebben."
    case .a9:
      "Groepen van verschillende indelingen worden samen bekeken: bevat de ene de andere op enkele mensen na, dan wordt de "
        + "kleinste verborgen."
    case .a10:
      "De bescherming wordt berekend over alle indelingen in de gegevens, niet alleen die op deze bladzijde. Eén berekening "
        + "geeft één versie; publiceer een enquête één keer."
    case .a11:
      "Alles wat verborgen is, ziet er gelijk uit, en de reden staat er nooit bij. Een respons wordt alleen vermeld van "
        + "groepen waar genoeg mensen uitgenodigd waren."
    case .a12: "De respondenten zijn bekend: niets wordt verborgen, niets wordt afgerond."
    case .a17:
      "Een kleine organisatie krijgt alleen cijfers van het geheel; een heel kleine krijgt er geen, maar een voorstel voor "
        + "een gesprek."
    case .d1, .d6, .c1, .norm, .p1, .p2, .p3, .p4, .p5, .a6, .adjusted: ""
    }
  }

  private static func name(_ formula: MethodFormula) -> String {
    switch formula {
    case .reversed: "Omgekeerde vraag"
    case .percentScore: "Score van één persoon, 0–100"
    case .meanScore: "Score van één persoon, gemiddelde"
    case .sumScore: "Score van één persoon, som"
    case .composite: "Samengestelde score"
    case .mean: "Gemiddelde"
    case .deviation: "Standaardafwijking"
    case .meanInterval: "95%-interval van een gemiddelde"
    case .finiteMeanInterval: "hetzelfde, aantal uitgenodigden bekend"
    case .shareInterval: "95%-interval van een aandeel"
    case .finiteShareInterval: "hetzelfde, aantal uitgenodigden bekend: n* voor n"
    case .quartiles: "Kwartielen"
    case .alpha: "Betrouwbaarheid, alfa"
    case .spearmanBrown: "Betrouwbaarheid van twee vragen"
    case .intraclass: "Deel tussen groepen"
    case .agreement: "Eensgezindheid binnen een groep"
    case .normDifference: "Verschil met de referentiegroep in SD"
    case .normError, .restError: "de standaardfout daarvan"
    case .normDifferenceInterval, .restDifferenceInterval: "het 95%-interval daarvan"
    case .restDifference: "Verschil met de rest in SD"
    case .falseDiscovery: "q van een vergelijking"
    case .expected: "Verwachte score bij deze samenstelling"
    case .shrunken: "Bijgesteld groepsgemiddelde"
    case .shrunkenInterval: "95%-interval van een bijgesteld gemiddelde"
    case .weight: "Gewicht van een factor"
    case .weightInterval: "95%-interval van een gewicht"
    case .redShare: "Standaardfout van een aandeel voorbij de grenswaarde"
    case .normQuadrant, .redQuadrant: "Zekerheid van een veld van de matrix"
    }
  }

  private static func meaning(_ symbol: MethodSymbol) -> String {
    switch symbol {
    case .answer: "code van een antwoord, laagste en hoogste voorziene code"
    case .score: "score van één persoon"
    case .items: "beantwoorde vragen (of schalen), en alle"
    case .factor: "aantal vragen, maal de factor uit de handleiding"
    case .people: "mensen met een score"
    case .invited: "uitgenodigde mensen"
    case .mean: "gemiddelde en standaardafwijking van de scores"
    case .quantile:
      "97,5e percentiel van de t-verdeling (n − 1 vrijheidsgraden, of blokken − 1) en van de normale verdeling"
    case .count: "getelde mensen, en hun aandeel"
    case .order: "een kwart, de helft, drie kwart; de i-de score in volgorde"
    case .covariance: "covariantie van twee vragen, over wie beide beantwoordde"
    case .correlation: "correlatie van de twee vragen"
    case .squares: "gemiddelde kwadraten tussen en binnen groepen, gemiddelde groepsgrootte"
    case .options: "aantal antwoordmogelijkheden"
    case .reference: "gemiddelde, standaardafwijking en mensen van waarmee vergeleken wordt"
    case .organisations:
      "spreiding van de gemiddelden van de organisaties in de referentiegroep, en hun effectieve aantal"
    case .between:
      "spreiding van de ware groepsgemiddelden, gepoolde spreiding binnen groepen, gemiddelde van alle mensen"
    case .correction: "correctie voor kleine aantallen, vrijheidsgraden van σ; + is minder gunstig"
    case .error: "standaardfout; t met de vrijheidsgraden van Welch"
    case .noncentral: "niet-centrale t-verdeling met niet-centraliteit δ"
    case .probability: "kansen bij geen verschil, van klein naar groot, en hun aantal"
    case .strata: "aandeel van onze mensen in een deel van de referentiegroep, en het gemiddelde daar"
    case .weights:
      "correlaties met onderling onafhankelijke tegenhangers van de factoren, coëfficiënten daarvan, het verklaarde deel, en "
        + "het aandeel van een factor daarin"
    case .groups: "aantal groepen, mensen in alle groepen, en het gemiddelde van V gewogen met 1/(V + τ²)"
    case .factors: "aantal factoren"
    case .blocks: "blokken, mensen in blok j, √v zonder blok j, schatting van de jackknife"
    }
  }
}
