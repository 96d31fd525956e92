import RapsPlanning
import RapsQuestionnaire

extension PlanWords {
  static let dutch = PlanWords(
    title: "Actieplan: een voorstel om te bespreken",
    groupUnit: { "\($0): \($1)" },
    wholeOrganisation: "De hele organisatie",
    draft: {
      "Dit voorstel is samengesteld uit de cijfers van de enquête en een verzameling maatregelen. Er is nog niets "
        + "beslist, en geen enkel cijfer gaat over één persoon. Bespreek het in de teams, met de preventieadviseur en met "
        + "\($0): schrap wat niet past, vul aan wat ontbreekt, en spreek af wie wat doet, wanneer en met welk budget."
    },
    updated: "De cijfers zijn bijgewerkt met een nieuwe meting. Alles wat mensen schreven, is bewaard.",
    bracketsExplained:
      "Het teken tussen haakjes achter een zin noemt de regel die gevolgd is; de uitleg staat achteraan.",
    howFound: "Hoe de prioriteiten gevonden zijn",
    byMatrix:
      "Twee dingen bepalen de volgorde: hoe ongunstig een factor is, en hoe sterk hij hier samenhangt met welbevinden en "
      + "stress. Samenhang is nog geen oorzaak.",
    byMatrixBorrowed:
      "Twee dingen bepalen de volgorde: hoe ongunstig een factor hier is, en hoe sterk hij samenhangt met welbevinden en "
      + "stress. Dat laatste is berekend bij meer mensen dan deze groep telt. Samenhang is nog "
      + "geen oorzaak.",
    byRisk:
      "De antwoorden zeggen niet hoe sterk elke factor samenhangt met welbevinden en stress: daarvoor antwoordden te weinig "
      + "mensen, of het is niet gemeten. De volgorde zegt alleen hoe ongunstig een factor is.",
    byCutOffs: "De volgorde zegt hoe ver een gemiddelde voorbij zijn grenswaarde ligt, met zijn hele interval.",
    normReference: { "Vergeleken met de referentiegroep: \($0)." },
    restReference: "Vergeleken met de rest van de organisatie, deze groep zelf niet meegerekend.",
    noReference: "Er is geen referentiegroep opgegeven; er wordt dus niet met andere organisaties vergeleken.",
    noPriorities:
      "Daarom noemt dit plan geen prioriteiten en stelt het geen maatregelen voor. De vragen en de checklist hieronder "
      + "helpen om samen te vinden wat ertoe doet.",
    obstacle: {
      switch $0 {
      case .tooFewForFigures:
        "Met zo weinig antwoorden zou elk cijfer naar personen kunnen wijzen. Daarom staan er geen cijfers."
      case .fewRespondents: "Minder dan 30 personen antwoordden hier. Elk antwoord verschuift de cijfers dan merkbaar."
      case .veryLowResponse: "Minder dan 30% van de uitgenodigden antwoordde. De cijfers zeggen weinig over de anderen."
      case .noFactors: "Over geen enkele factor van het werk is er een cijfer om te beoordelen."
      case .nothingToJudgeBy: "Er is geen referentiegroep en geen grenswaarde om de cijfers naast te leggen."
      }
    },
    reportedAllTheSame: { "Toch is er ongewenst gedrag gemeld, door meer dan twee personen: \($0)." },
    nothingStandsOut:
      "Geen enkele factor springt eruit als risico. Bespreek hoe dat zo kan blijven, en wat een vragenlijst niet kan zien.",
    amongThoseWhoAnswered: "De cijfers gaan over wie antwoordde, niet noodzakelijk over iedereen.",
    unwantedBehaviour: "Allereerst: ongewenst gedrag",
    unwantedBehaviourFirst:
      "Ongewenst gedrag gaat altijd vóór al het andere, hoe weinig mensen het ook melden. Probeer niet te achterhalen wie "
      + "wat antwoordde. Deze cijfers beschuldigen niemand.",
    priorities: "Prioriteiten om te bespreken",
    noLongerPriority: "geen prioriteit bij de laatste meting",
    objective: "Wat we willen",
    objectiveWithoutGuidance: { "Samen uitzoeken en afspreken wat ‘\($0)’ gunstiger kan maken." },
    why: "Waarom: de cijfers",
    reason: {
      switch $0 {
      case .exposureReported: "Gemeld door meer dan twee personen; staat boven al het andere."
      case .mostInRed:
        "Minstens de helft van wie antwoordde, zit voorbij de strengste grenswaarde; staat boven de matrix."
      case .matrix: "Ligt in de prioriteitenmatrix aan de kant van de risico’s."
      case .risk: "Staat hoog in de lijst van risico’s."
      case .cutOff: "Het gemiddelde ligt met zijn hele interval voorbij de mildste grenswaarde."
      case .none: "Bij deze meting niet bij de prioriteiten."
      }
    },
    mean: { "Gemiddelde \($0), 95%-interval \($1) (\($2))." },
    meanOfEveryone: { "Gemiddelde \($0); iedereen antwoordde (\($1))." },
    rank: {
      $1 == $2
        ? "Plaats \($0) in de volgorde van prioriteit."
        : "Plaats \($0) in de volgorde van prioriteit; rekening houdend met het toeval kan het plaats \($1) tot \($2) zijn."
    },
    above: { "Het gemiddelde ligt \(NumberStyle.dutch.counted($0, "punt", "punten")) boven dat \($2) (\($1))." },
    below: { "Het gemiddelde ligt \(NumberStyle.dutch.counted($0, "punt", "punten")) onder dat \($2) (\($1))." },
    equal: { "Het gemiddelde is gelijk aan dat \($1) (\($0))." },
    ofReferenceGroup: "van de referentiegroep",
    ofRestOfOrganisation: "van de rest van de organisatie",
    standardised: { value, interval, judgement in
      "Gestandaardiseerd verschil \(value)" + (interval.map { " (95%-interval \($0))" } ?? "")
        + ", waarbij + minder gunstig is: \(judgement)."
    },
    impact: {
      "Deze factor staat voor \($0) van de samenhang van alle gemeten factoren met welbevinden en stress."
    },
    runsOtherWay:
      "Het verband met welbevinden en stress loopt tegen de verwachting in; de factor krijgt dus geen gewicht.",
    inMatrix: { "In de prioriteitenmatrix: \($0)." },
    exposureShare: { "\($0) van wie antwoordde, meldt dit (n = \($1))." },
    interval: { "95%-interval \($0)" },
    causes: "Mogelijke oorzaken om in gesprek te verkennen",
    measuresToDiscuss: "Maatregelen om te bespreken",
    alsoServedBy: { "Beschreven bij een andere prioriteit, en ook hier nuttig: \($0)." },
    noMeasures: "De verzameling bevat hiervoor geen maatregel; bedenk er samen een.",
    measureColumn: "Maatregel",
    levelColumn: "Niveau en preventie",
    responsibleColumn: "Verantwoordelijk",
    carriedOutByColumn: "Uitgevoerd door",
    targetGroupColumn: "Doelgroep",
    timetableColumn: "Planning",
    budgetColumn: "Budget",
    indicatorColumn: "Indicator",
    statusColumn: "Status",
    level: {
      switch $0 {
      case .organisation: "organisatie"
      case .team: "team"
      case .individual: "individu"
      }
    },
    prevention: {
      switch $0 {
      case .primary: "primair: aan de bron"
      case .secondary: "secundair: beperkt de schade"
      case .tertiary: "tertiair: herstelt de schade"
      }
    },
    term: {
      switch $0 {
      case .quickWin: "snel resultaat"
      case .structural: "structureel"
      }
    },
    effort: { $0 == 1 ? "weinig inspanning" : $0 == 2 ? "matige inspanning" : "veel inspanning" },
    executor: {
      switch $0 {
      case .internal: "intern"
      case .external: "extern"
      }
    },
    today: { "vandaag \($0)" },
    atStart: { "bij de start \($0)" },
    target: { "doel: \($0)" },
    targetReference: { "\($0) (het gemiddelde \($1))" },
    targetCutOff: {
      switch $0 {
      case .from: "onder \($1) (de mildste grenswaarde)"
      case .above: "hoogstens \($1) (de mildste grenswaarde)"
      case .to: "boven \($1) (de mildste grenswaarde)"
      case .below: "minstens \($1) (de mildste grenswaarde)"
      }
    },
    targetEnd: { "\($0) (het gunstige eind van het interval van vandaag)" },
    targetNobody: "niemand maakt het mee",
    targetKeep: "niet minder gunstig dan vandaag",
    start: { "start: \($0)" },
    due: { "uiterlijk: \($0)" },
    statusOpen: "open",
    didNotMove:
      "afgerond, maar de indicator is niet sterker verbeterd dan het toeval kan verklaren: bespreek wat er nog nodig is",
    cannotTellWhetherMoved:
      "afgerond; of de indicator veranderde, is niet te zeggen: er zijn geen twee cijfers om te vergelijken",
    otherMeasures: "Andere maatregelen",
    librarySize: { "\($0): maatregelen: \($1), uitleg: \($2)" },
    preventionName: {
      switch $0 {
      case .primary: "primair"
      case .secondary: "secundair"
      case .tertiary: "tertiair"
      }
    },
    alsoFor: { "; ook voor \($0)" },
    adviceTitle: "Advies en beslissing",
    adviceExplained: "In te vullen na het gesprek, per maatregel.",
    adviceOfPreventionAdvisor: "Advies van de preventieadviseur",
    adviceOfCommittee: "Advies van het comité",
    decisionOfEmployer: "Beslissing van de werkgever",
    date: "Datum",
    remarks: "Opmerkingen",
    keepIt: { "Hoe we het zo houden: \($0)" },
    noLongerStrength: "bij de laatste meting niet bij de sterktes",
    noStrengths: "Uit de cijfers komen geen sterktes naar voren. Vraag het de teams: zij weten wat goed loopt.",
    riskTable: "Risicotabel",
    riskExplained:
      "Hoog: eerst aanpakken, of boven de matrix. Matig: aandacht nodig, op de grens, of een gemiddelde voorbij een "
      + "grenswaarde. Niet te beoordelen: geen cijfer zegt hoe hoog het is, en dat is iets anders dan laag. Laag: de rest. "
      + "Het niveau gaat over het werk, en gesprekken kunnen het bijstellen.",
    riskColumn: "Risicofactor",
    riskLevelColumn: "Niveau",
    riskLevel: {
      switch $0 {
      case .high: "H – hoog"
      case .medium: "M – matig"
      case .notJudged: "? – niet te beoordelen"
      case .low: "L – laag"
      }
    },
    controlsColumn: "Wat het risico beperkt",
    whoColumn: "Wie",
    whenColumn: "Wanneer",
    teamItself: "Wat het team zelf kan doen",
    teamItselfExplained: "Maatregelen waarmee een team zelf aan de slag kan:",
    needsSupport: "Waarvoor steun van de organisatie nodig is",
    needsSupportExplained: "Maatregelen waarover de organisatie moet beslissen of die zij mogelijk moet maken:",
    dialogue: "Vragen voor het teamgesprek",
    dialogueExplained:
      "Praat over het werk, niet over wie wat antwoordde. Begin met wat goed loopt, en eindig met één of twee afspraken.",
    about: { "Over ‘\($0)’" },
    notMeasured: "Wat niet gemeten is",
    hiddenHere: { "Hier niet getoond (te weinig antwoorden, of om een andere groep te beschermen): \($0)." },
    blindSpots: [
      "Wie niet antwoordde, en wie hier werkt maar niet gevraagd werd, zoals uitzendkrachten en personeel van aannemers.",
      "Waarom het is zoals het is: cijfers tonen waar je moet kijken; oorzaken vind je in gesprekken en door het werk te "
        + "observeren.",
      "Wat na de enquête veranderde, en zeldzame maar ernstige gebeurtenissen.",
      "Wat de registers vertellen: verzuim, verloop, ongevallen, gemelde feiten en verzoeken tot interventie.",
    ],
    evaluation: "Jaarlijkse evaluatie",
    evaluationExplained:
      "Kijk minstens één keer per jaar, en na elk ernstig voorval, samen wat er veranderd is en pas het plan aan.",
    evaluationItems: [
      "Voortgang van de maatregelen in dit plan, en of hun indicatoren veranderden",
      "Verzoeken om een risicoanalyse van een specifieke arbeidssituatie",
      "Formele verzoeken tot psychosociale interventie, en wat ermee gebeurde",
      "Informatie van de arbeidsarts (bedrijfsarts)",
      "Het register van feiten door derden",
      "Jaarcijfers: verzuim, verloop, ongevallen",
      "Incidenten en klachten",
      "Datum en vorm van de volgende meting",
    ],
    evaluationItemColumn: "Waarnaar we kijken",
    doneColumn: "Gedaan",
    traces: "Waar de zinnen vandaan komen",
    rule: {
      switch $0 {
      case .a6:
        "Ongewenst gedrag staat er als aandeel van de mensen, nooit als gemiddelde; heel kleine aantallen staan er als ‘minder dan 3’."
      case .c1: "Een verschil wordt gedeeld door de standaardafwijking van de referentie; + is minder gunstig."
      case .c2:
        "Een referentiegemiddelde is onzekerder naarmate de organisaties erin meer verschillen; de middelste helft ervan geldt als ‘zoals elders’. Een factor kan hier dus een risico of een sterkte zijn en toch ‘zoals elders’: veel organisaties delen hem dan."
      case .d1:
        "Gemiddelde van wie antwoordde, met het interval waarbinnen het toeval alleen het verschoven kan hebben (95%)."
      case .d6: "Een voorlopige grenswaarde is afgesproken, niet gevalideerd: iets om te bespreken, geen oordeel."
      case .p1:
        "Relatief gewicht: het deel van de variantie van welbevinden en stress dat met een factor samenhangt; één moment, één bron."
      case .p2:
        "Prioriteitenmatrix: het risico is hoog vanaf 0,2 standaardafwijking minder gunstig dan de referentie, zonder referentie vanaf 25% voorbij de strengste grenswaarde; het gewicht is hoog boven dat van de gemiddelde factor."
      case .p3:
        "Altijd boven de matrix: gemeld ongewenst gedrag, en factoren met minstens de helft voorbij de strengste grenswaarde."
      case .p4: JudgementWords.dutch.readCertainty
      case .p5:
        "Een plan is een voorstel voor het gesprek; voor sterktes gelden dezelfde regels als voor risico’s, met omgekeerd teken."
      }
    })
}
