extension FirstScreenWords {
  static let english = FirstScreenWords(
    reported: "People say in the survey that they experienced unwanted behaviour.",
    reportedRemark: "This comes before everything else, and every answer counts.",
    tackleTitle: "Tackle first",
    onlyThose: { $0 ? "Only among those who answered. " : "" },
    risksAre: {
      switch $0 {
      case .norm(isWeighed: true): "Less favourable than elsewhere, and strongly linked with well-being and strain:"
      case .norm: "Less favourable than elsewhere:"
      case .red(isWeighed: true): "Many unfavourable scores, and strongly linked with well-being and strain:"
      case .red: "Many unfavourable scores:"
      case .cutOff, .tooFew, .nothing: "On the unfavourable side of the cut-off:"
      }
    },
    strengthsAre: {
      switch $0 {
      case .norm: "More favourable than elsewhere; those most linked with well-being and strain come first:"
      case .red(isWeighed: true): "Few unfavourable scores; those most linked with well-being and strain come first:"
      case .red: "Few unfavourable scores:"
      case .cutOff, .tooFew, .nothing: "On the favourable side of the cut-off:"
      }
    },
    noRisksNamed: "With a response like this no figure can name them. Talks can: ask what weighs most at work.",
    noStrengthsNamed: "None are named. Ask the teams: they know what goes well.",
    meanBesideNorm: { "mean \($0), elsewhere \($1)" },
    meanWithInterval: { "mean \($0) (95% interval \($1))" },
    mean: { "mean \($0)" },
    howSure: { "how sure: \($0)." },
    mostInRed: { "at least half of those who answered have a \($0): that counts in any case." },
    whoTitle: "Who answered, and how sure this is",
    peopleAnswered: { "\($0) answered" },
    tooFewAnswered: "Too few people answered to show figures",
    ofInvited: { "of \($0) who were invited: \($1)." },
    invited: { "Invited: \($0)." },
    invitedUnknown: "How many were invited is not known.",
    groupsShown: { "\($0): \($1) of \($2) groups shown" },
    allGroups: { "\($0): all \($1) groups shown" },
    noGroups: { "\($0): no group shown" },
    whyHidden: "The others: too few answers, or to protect another group.",
    reach: {
      switch $0 {
      case .everyone: "Everyone answered."
      case .majority: "At least half answered; what those who did not answer think, no figure tells."
      case .minority: "Under half answered: this is about them, not about everyone."
      case .tooFew: "Too few to speak for those who did not answer."
      case .unknown: "How far this holds for those who did not answer is not known."
      }
    },
    unevenMix: "Some groups answered more often than others: see the remarks below.",
    proposalTitle: "What is proposed",
    fromPlan: { "From the draft plan, to be discussed with \($0):" },
    onUnwantedBehaviour: "On unwanted behaviour",
    allMeasures: { "All measures (\($0)) are in the draft plan." },
    noMeasures: "The draft plan proposes no measures on figures like these. It has questions for a talk instead.",
    talkAbout: { "Talk about these points in the teams and with \($0): what lies behind them, and what would help?" },
    talkWithoutFindings: { "Talk in the teams and with \($0): what goes well, what weighs most, what would help?" },
    addOtherSources: "Lay beside it what is known from observation, the registers and the prevention advisor.",
    askForPlan: "A draft action plan with measures can be drawn up from these results: ask whoever made this report.",
    favourableSide: "On the favourable side",
    unfavourableSide: "On the unfavourable side",
    resultsPart: "Results",
    priorityColumn: "Priority",
    measuresColumn: "Measures to discuss")
}
