import RapsQuestionnaire
import RapsResults

extension Words {
  static let dutch = Words(
    numbers: .dutch,
    quoted: { "‘\($0)’" },
    clauseBreak: "; ",
    colon: ": ",
    title: "Resultaten van de enquête: input voor de psychosociale risicoanalyse",
    identifiedLine: "Respondenten bekend: niet anoniem, niets verborgen, niets afgerond.",
    responseOfInvited: { "Respons: \($0) van \($1) uitgenodigden (\($2))" },
    responseWithoutRate: { "Respons: \($0); uitgenodigd: \($1)" },
    responseUnknown: { "Respons: \($0) (aantal uitgenodigden niet bekend)" },
    responseTooFew: "Respons: te weinig antwoorden om cijfers te tonen",
    completed: { "\($0) tot het eind" },
    completedNearlyAll: "bijna allen tot het eind",
    completedFew: "minder dan 3 tot het eind",
    orMore: { "\($0) of meer" },
    fewerThanThree: "minder dan 3",
    nearlyAll: "bijna allen",
    fewerThanThreePeople: "minder dan 3 personen",
    people: { NumberStyle.dutch.counted($0, "persoon", "personen") },
    smallGroupsShown: { "Groepen worden getoond vanaf \($0) personen in plaats van 10. Opgegeven reden: \($1)" },
    tooFewForFigures:
      "Met zo weinig antwoorden zou elk cijfer naar personen kunnen wijzen. Daarom staan er geen cijfers. Een "
      + "gesprek zegt hier meer dan getallen:",
    checklistMethod:
      "Checklistmethode: iedereen kiest, alleen en op papier, de drie factoren in het werk die het meest goed doen en de "
      + "drie die het zwaarst wegen. Verzamel ze, tel samen wat het vaakst genoemd is en praat daarover.",
    dialogueQuestions: [
      "Wat loopt goed in ons werk, en hoe houden we dat zo?",
      "Wat kost ons de meeste energie, en wat zit daarachter?",
      "Wat kunnen we zelf veranderen, en waarvoor hebben we steun nodig?",
      "Waarmee beginnen we, en wanneer kijken we terug?",
    ],
    organisationOnly: "Minder dan 50 personen antwoordden: er zijn alleen resultaten voor de hele organisatie.",
    fewRespondents:
      "LET OP: minder dan 30 personen antwoordden. Elk antwoord verschuift de cijfers dan merkbaar; er worden geen "
      + "sterktes of risico’s genoemd.",
    veryLowResponse:
      "LET OP: minder dan 30% van de uitgenodigden antwoordde. De cijfers zeggen weinig over de anderen; er worden "
      + "geen sterktes of risico’s genoemd.",
    lowResponse:
      "Minder dan de helft van de uitgenodigden antwoordde. De cijfers gaan over wie antwoordde, niet over iedereen.",
    mixGap: {
      "\($0) levert \($1) van de antwoorden en \($2) van de uitgenodigden: houd daar bij het totaal rekening mee."
    },
    moreAnswersThanInvited:
      "Er zijn meer antwoorden dan uitgenodigde personen: controleer de personeelsaantallen. Ze worden niet gebruikt voor "
      + "de intervallen.",
    moreAnswersThanInvitedIn: {
      "In \($0) zijn er meer antwoorden dan personen: controleer dat aantal. Het wordt daar niet gebruikt voor de intervallen."
    },
    notApplicable: { "\($0) is niet van toepassing voor \($1) van wie de vraag kreeg; zij tellen daar niet mee." },
    lostInheritedFigures: {
      "De vragen van \($0) zijn hier gewijzigd; gepubliceerde normen en grenswaarden gelden er niet meer voor."
    },
    strengthsAndRisks: "Sterktes en risico’s",
    strengths: "Sterktes om te behouden",
    risks: "Risico’s om eerst te bespreken",
    amongThoseWhoAnswered: "Bij wie antwoordde, niet noodzakelijk bij iedereen:",
    wholeIntervalBeyond:
      "Schalen waarvan het gemiddelde met zijn hele interval aan één kant van de mildste grenswaarde ligt, de "
      + "duidelijkste eerst.",
    noStrengths: "Geen enkele schaal ligt duidelijk aan de gunstige kant.",
    noRisks: "Geen enkele schaal ligt duidelijk aan de ongunstige kant.",
    noCutOffs: "Er worden geen sterktes of risico’s genoemd: deze vragenlijst heeft geen grenswaarden voor groepen.",
    meanSentence: { "\($0): gemiddeld \($1), 95%-interval \($2)" },
    meanOfEveryone: { "\($0): gemiddeld \($1), iedereen antwoordde" },
    shareSentence: { "\($0) van wie antwoordde heeft een \($1)" },
    andMore: { "En nog \($0) in de tabellen hieronder." },
    exposuresToo: "Kijk ook naar ongewenst gedrag hieronder: elke melding telt, wat de gemiddelden ook zeggen.",
    howToRead: "Hoe de tabellen te lezen",
    readBar:
      "Balk en gem.: het gemiddelde tussen laag (0) en hoog (100), tenzij er een ander bereik bij staat. n: hoeveel "
      + "mensen een score hebben.",
    readInterval:
      "95%-int.: hoe ver het toeval het gemiddelde verschoven kan hebben; het zegt niets over wie niet antwoordde.",
    readShare: { "\($0): hoeveel procent van wie antwoordde, een \($1) heeft." },
    readRounding: "Alle cijfers zijn afgerond, zodat niemand door narekenen herkend kan worden.",
    provisionalCutOffs:
      "Grenswaarden zonder norm of onderzoek erachter zijn voorlopig: iets om te bespreken, geen oordeel.",
    levelWords: {
      switch $0 {
      case .favourable: "gunstig"
      case .intermediate: "ertussenin"
      case .unfavourable: "ongunstig"
      case .notClear: "onduidelijk"
      }
    },
    levelLegend: {
      switch $0 {
      case .favourable: "het gemiddelde ligt aan de gunstige kant van de grenswaarden"
      case .intermediate: "tussen beide grenswaarden"
      case .unfavourable: "voorbij de strengste grenswaarde"
      case .notClear: "het interval loopt over een grenswaarde heen"
      }
    },
    kindTitles: {
      switch $0 {
      case .resource: "Hulpbronnen"
      case .hindrance: "Hinderpalen"
      case .challenge: "Uitdagingen"
      case .personal: "Persoonskenmerken"
      case .outcome: "Welbevinden en stress"
      }
    },
    evidence: {
      switch $0 {
      case .validated: "gevalideerd"
      case .normBased: "op vergelijkingscijfers gebaseerd"
      case .provisional: "voorlopig"
      }
    },
    highIsFavourable: "hoog is gunstig",
    lowIsFavourable: "laag is gunstig",
    scaleColumn: "Schaal",
    barColumn: "laag–hoog",
    meanColumn: "Gem.",
    intervalColumn: "95%-int.",
    countColumn: "n",
    shareColumn: "Aandeel",
    levelColumn: "Niveau",
    everyone: "iedereen",
    scoreBeyond: {
      switch $0 {
      case .from: "score van \($1) of meer"
      case .above: "score boven \($1)"
      case .to: "score van \($1) of minder"
      case .below: "score onder \($1)"
      }
    },
    exposures: "Ongewenst gedrag op het werk",
    exposuresIntroduction: "Hoeveel procent van wie antwoordde, zegt dit meegemaakt te hebben.",
    exposureColumn: "Gedrag",
    prevalenceColumn: "Meegemaakt",
    fewerThanThreeRemark: "‘Minder dan 3’ betekent niet dat het niet voorkomt.",
    nearlyAllRemark: "‘Bijna allen’ staat voor allen op ten hoogste twee personen na.",
    routesForHelp:
      "Waar je terechtkunt: bij de vertrouwenspersoon, de preventieadviseur psychosociale aspecten, de arbeidsarts "
      + "(bedrijfsarts) of iemand die je vertrouwt. Bel in nood de hulpdiensten.",
    sources: { $0 == .colleagues ? "door collega’s of leidinggevenden" : "door derden" },
    profileColumn: "Kwadrant",
    profileIntroduction: { "Hoog betekent hier: \($0), \($1). Aandelen van wie beide beantwoordde." },
    byVariable: { "Per groep: \($0)" },
    groupColumn: "Groep",
    allRespondents: "Alle respondenten",
    organisationColumn: "Totaal",
    notStated: "Niet opgegeven",
    notShown: "niet getoond: te weinig antwoorden, of om een andere groep te beschermen",
    notShownCountsInTotal: "Antwoorden van groepen die niet getoond worden, tellen mee in het totaal.",
    partitionWithheld: { "Van \($0) kan geen enkele groep getoond worden." },
    groupMarks: "Gemiddelde en niveau. De volgorde van de groepen is geen rangorde.",
    responseRateColumn: "Respons",
    variablesFound: { "Groepen kunnen getoond worden naar: \($0) (optie --group)." },
    noVariablesFound: "De gegevens bevatten geen variabele om groepen naar in te delen.",
    whatIsNotShown: "Wat niet getoond wordt",
    minimumSize: {
      "Cijfers staan er voor groepen van minstens \($0) personen, en alleen waar ze geen andere groep blootleggen."
    },
    nothingHidden: "De respondenten zijn bekend: er wordt niets verborgen.",
    notMeasured: { "Niet in de gegevens: \($0)." },
    dataQuality: "Kwaliteit van de gegevens",
    rows: { "Gelezen rijen: \($0); gebruikt: \($1); zonder enig antwoord: \($2)." },
    invalidCells: { "Onbegrijpelijke antwoorden, als ontbrekend beschouwd: \($0)." },
    excludedRows: { "Op verzoek weggelaten rijen: \($0)." },
    excludedCareless: { "in een lang blok overal hetzelfde antwoord: \($0)" },
    excludedDuplicates: { "een andere rij van dezelfde respondent telt: \($0)" },
    excludedSpeeders: { "sneller dan 2 seconden per vraag: \($0)" },
    straightLiners: { "In een lang blok overal hetzelfde antwoord: \($0)." },
    speeders: { "Sneller dan 2 seconden per vraag: \($0)." },
    duplicates: { "Rijen die een respondent herhalen: \($0)." },
    dropOuts: { "Gestopt vóór het laatste kwart van de vragenlijst: \($0)." },
    medianDeviation: { "Spreiding binnen de antwoorden van één persoon (mediaan, in punten): \($0)." },
    qualityRemark: "Dit zijn aanwijzingen voor weinig aandachtig invullen, geen bewijs.",
    reliability: "Betrouwbaarheid van de schalen",
    reliabilityRange: {
      "Hoe goed de vragen van een schaal samenhangen (Cronbachs alfa, hoogstens 1; bij twee vragen Spearman-Brown): "
        + ($0 == $1 ? "\($0)." : "\($0) tot \($1).")
    },
    reliabilityLow: { "Onder 0,70, met voorzichtigheid te lezen: \($0)." },
    reliabilityNone: "Wordt getoond vanaf 100 respondenten.",
    checkDirection: { "Controleer de richting, want dit loopt tegen de andere vragen van \($1) in: \($0)." },
    constantItem: { "Door iedereen gelijk beantwoord, dus niet meegeteld in de betrouwbaarheid van \($1): \($0)." },
    boxTitle: "Een vragenlijst alleen is geen risicoanalyse",
    box:
      "Voeg toe wat cijfers niet kunnen zeggen: observatie van het werk, gesprekken met teams, de registers (verzuim, "
      + "ongevallen, gemelde feiten), de kijk van de preventieadviseur, en vooral die van de werknemers zelf.",
    discussWith: { "Bespreek deze resultaten met \($0) voordat er over maatregelen beslist wordt." },
    body: {
      switch $0 {
      case .be: "het comité voor preventie en bescherming op het werk (CPBW)"
      case .nl: "de ondernemingsraad (OR)"
      case .fr: "het sociaal en economisch comité (CSE)"
      case .de: "de Duitse ondernemingsraad (Betriebsrat)"
      case nil: "de werknemersvertegenwoordigers"
      }
    },
    explain: .dutch,
    judgement: .dutch,
    analysis: .dutch)
}
