extension FirstScreenWords {
  static let dutch = FirstScreenWords(
    reported: "Mensen zeggen in de enquête dat ze ongewenst gedrag meemaakten.",
    reportedRemark: "Dat gaat vóór al het andere, en elk antwoord telt.",
    tackleTitle: "Eerst aanpakken",
    onlyThose: { $0 ? "Alleen bij wie antwoordde. " : "" },
    risksAre: {
      switch $0 {
      case .norm(isWeighed: true): "Minder gunstig dan elders, en ze hangen sterk samen met welbevinden en stress:"
      case .norm: "Minder gunstig dan elders:"
      case .red(isWeighed: true): "Veel ongunstige scores, en ze hangen sterk samen met welbevinden en stress:"
      case .red: "Veel ongunstige scores:"
      case .cutOff, .tooFew, .nothing: "Aan de ongunstige kant van de grenswaarde:"
      }
    },
    strengthsAre: {
      switch $0 {
      case .norm: "Gunstiger dan elders; wat het meest samenhangt met welbevinden en stress, staat eerst:"
      case .red(isWeighed: true):
        "Weinig ongunstige scores; wat het meest samenhangt met welbevinden en stress, staat eerst:"
      case .red: "Weinig ongunstige scores:"
      case .cutOff, .tooFew, .nothing: "Aan de gunstige kant van de grenswaarde:"
      }
    },
    noRisksNamed: "Met zo’n respons kan geen cijfer ze aanwijzen. Een gesprek kan dat wel: vraag wat het "
      + "zwaarst weegt in het werk.",
    noStrengthsNamed: "Er worden er geen genoemd. Vraag het aan de teams: zij weten wat goed loopt.",
    meanBesideNorm: { "gemiddeld \($0), elders \($1)" },
    meanWithInterval: { "gemiddeld \($0) (95%-interval \($1))" },
    mean: { "gemiddeld \($0)" },
    howSure: { "zekerheid: \($0)." },
    mostInRed: { "minstens de helft van wie antwoordde, heeft een \($0): dat telt in elk geval." },
    whoTitle: "Wie antwoordde, en hoe zeker dit is",
    peopleAnswered: { "\($0) antwoordden" },
    tooFewAnswered: "Te weinig mensen antwoordden om cijfers te tonen",
    ofInvited: { "van de \($0) uitgenodigden: \($1)." },
    invited: { "Uitgenodigd: \($0)." },
    invitedUnknown: "Hoeveel mensen uitgenodigd waren, is niet bekend.",
    groupsShown: { "\($0): \($1) van de \($2) groepen getoond" },
    allGroups: { "\($0): alle \($1) groepen getoond" },
    noGroups: { "\($0): geen enkele groep getoond" },
    whyHidden: "De andere: te weinig antwoorden, of om een groep te beschermen.",
    reach: {
      switch $0 {
      case .everyone: "Iedereen antwoordde."
      case .majority: "Minstens de helft antwoordde; wat niet-deelnemers vinden, zegt geen cijfer."
      case .minority: "Minder dan de helft antwoordde: dit gaat over hen, niet over iedereen."
      case .tooFew: "Te weinig om te spreken voor wie niet antwoordde."
      case .unknown: "In hoeverre dit geldt voor wie niet antwoordde, is niet te zeggen."
      }
    },
    unevenMix: "Sommige groepen antwoordden vaker dan andere: zie de opmerkingen hieronder.",
    proposalTitle: "Wat wordt voorgesteld",
    fromPlan: { "Uit het voorstel voor een actieplan, te bespreken met \($0):" },
    onUnwantedBehaviour: "Over ongewenst gedrag",
    allMeasures: { "Alle maatregelen (\($0)) staan in het voorstel." },
    noMeasures:
      "Op basis van zulke cijfers noemt het voorstel geen maatregelen. Het bevat wel vragen voor een gesprek.",
    talkAbout: { "Bespreek deze punten in de teams en met \($0): wat zit erachter, en wat zou helpen?" },
    talkWithoutFindings: { "Praat in de teams en met \($0): wat loopt goed, wat weegt het zwaarst, wat zou helpen?" },
    addOtherSources: "Leg ernaast wat bekend is uit observatie, uit de registers en van de preventieadviseur.",
    askForPlan:
      "Uit deze resultaten kan een voorstel voor een actieplan gemaakt worden, met maatregelen: vraag het aan wie "
      + "dit rapport maakte.",
    favourableSide: "Aan de gunstige kant",
    unfavourableSide: "Aan de ongunstige kant",
    resultsPart: "Resultaten",
    priorityColumn: "Prioriteit",
    measuresColumn: "Maatregelen om te bespreken")
}
