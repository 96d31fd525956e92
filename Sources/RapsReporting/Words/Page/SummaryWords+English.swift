extension SummaryWords {
  static let english = SummaryWords(
    title: "Summary for everyone who works here",
    introduction:
      "This page is for everyone, whether you answered or not. It tells what came out of the survey and what happens now.",
    howManyTitle: "How many answered",
    tooFew: "Too few people answered to show figures: a figure could point to a person.",
    ofInvited: { "\($0) answered, of \($1) who were invited." },
    answered: { "\($0) answered." },
    onlyThose: "So this page is about those who answered, and not about everyone.",
    thanks: "Thank you for every answer.",
    saidTitle: "What you said",
    strengths: "This goes well, and is worth keeping:",
    noStrengths: "Nothing stands out as a strength in the figures. You know best what goes well: tell it in your team.",
    risks: "This deserves attention first:",
    noRisks: "Nothing stands out as a problem in the figures. If something weighs on you, tell it all the same.",
    nothingNamed: "With so few answers, or nothing to compare with, the figures name no strengths and no problems.",
    unfavourableShare: { "\($0) of those who answered have an unfavourable score" },
    mostUnfavourable: "at least half of those who answered have an unfavourable score",
    onFavourableSide: "on average on the favourable side",
    onUnfavourableSide: "on average on the unfavourable side",
    reported:
      "People also say that they experienced unwanted behaviour. That is never part of the job, and every answer "
      + "counts.",
    protection: {
      "Groups of fewer than \($0) people are not shown, and sometimes a larger group is left out as well, so that nobody "
        + "can work out what a colleague answered. All figures are rounded. From these results nobody can read what "
        + "you answered, your supervisor included."
    },
    nextTitle: "What happens next",
    next: { body in
      [
        "The employer and \(body) discuss the results, with the prevention advisor.",
        "Teams talk about what lies behind the figures. What you say there helps to choose what to do.",
        "Measures are agreed: who does what, and by when. Later we look whether they helped.",
      ]
    },
    whenToHear: "When you will hear more",
    whomToAsk: "Whom you can ask",
    helpTitle: "If something is troubling you")
}
