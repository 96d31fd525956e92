extension SummaryWords {
  static let dutch = SummaryWords(
    title: "Samenvatting voor iedereen die hier werkt",
    introduction:
      "Dit blad is voor iedereen, of je nu antwoordde of niet. Het vertelt wat uit de enquête komt en wat er nu gebeurt.",
    howManyTitle: "Hoeveel mensen antwoordden",
    tooFew: "Er antwoordden te weinig mensen om cijfers te tonen: een cijfer zou naar iemand kunnen wijzen.",
    ofInvited: { "\($0) antwoordden, van de \($1) die uitgenodigd waren." },
    answered: { "\($0) antwoordden." },
    onlyThose: "Dit blad gaat dus over wie antwoordde, en niet over iedereen.",
    thanks: "Bedankt voor elk antwoord.",
    saidTitle: "Wat jullie zeiden",
    strengths: "Dit loopt goed, en is het waard om te behouden:",
    noStrengths:
      "In de cijfers springt niets eruit als sterkte. Jullie weten zelf het best wat goed loopt: vertel het in "
      + "je team.",
    risks: "Dit verdient als eerste aandacht:",
    noRisks: "In de cijfers springt niets eruit als probleem. Weegt er toch iets? Vertel het dan zeker.",
    nothingNamed:
      "Met zo weinig antwoorden, of zonder iets om mee te vergelijken, noemen de cijfers geen sterktes en geen "
      + "problemen.",
    unfavourableShare: { "\($0) van wie antwoordde, heeft een ongunstige score" },
    mostUnfavourable: "minstens de helft van wie antwoordde, heeft een ongunstige score",
    onFavourableSide: "gemiddeld aan de gunstige kant",
    onUnfavourableSide: "gemiddeld aan de ongunstige kant",
    reported:
      "Mensen zeggen ook dat ze ongewenst gedrag meemaakten. Dat hoort nooit bij het werk, en elk antwoord telt.",
    protection: {
      "Groepen van minder dan \($0) personen worden niet getoond, en soms valt ook een grotere groep weg, zodat niemand kan "
        + "uitrekenen wat een collega antwoordde. Alle cijfers zijn afgerond. Uit deze resultaten kan niemand aflezen "
        + "wat jij antwoordde, ook je leidinggevende niet."
    },
    nextTitle: "Wat er nu gebeurt",
    next: { body in
      [
        "De werkgever bespreekt de resultaten met \(body) en met de preventieadviseur.",
        "In de teams wordt gepraat over wat achter de cijfers zit. Wat je daar zegt, helpt kiezen wat er gebeurt.",
        "Er worden maatregelen afgesproken: wie doet wat, en wanneer. Later kijken we of ze geholpen hebben.",
      ]
    },
    whenToHear: "Wanneer je meer hoort",
    whomToAsk: "Bij wie je met vragen terechtkunt",
    helpTitle: "Zit je met iets?")
}
