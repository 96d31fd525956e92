import RapsPlanning
import RapsQuestionnaire

extension PlanWords {
  static let english = PlanWords(
    title: "Action plan: a draft to be discussed",
    groupUnit: { "\($0): \($1)" },
    wholeOrganisation: "The whole organisation",
    draft: {
      "This draft was put together from the survey figures and a collection of measures. Nothing in it has been decided, and "
        + "no figure is about a single person. Discuss it in the teams, with the prevention advisor and with \($0): "
        + "strike out what does not fit, add what is missing, and fill in who, when and with what budget."
    },
    updated: "Figures were brought up to date with a new measurement. Everything that people wrote was kept.",
    bracketsExplained: "The sign in brackets behind a line names the rule it follows; the rules stand at the end.",
    howFound: "How the priorities were found",
    byMatrix:
      "Two things decide the order: how unfavourable a factor is, and how strongly it goes together with well-being and "
      + "strain here. Going together is not the same as causing.",
    byMatrixBorrowed:
      "Two things decide the order: how unfavourable a factor is here, and how strongly it goes together with well-being "
      + "and strain. The second was worked out among more people than this unit has. Going together is not the same as "
      + "causing.",
    byRisk:
      "The answers do not tell how strongly each factor goes together with well-being and strain: too few people answered, "
      + "or this was not measured. The order follows only how unfavourable a factor is.",
    byCutOffs: "The order follows how far a mean lies beyond its cut-off, its whole interval included.",
    normReference: { "Compared with the reference group: \($0)." },
    restReference: "Compared with the rest of the organisation, this group itself left out.",
    noReference: "No reference group was given, so nothing is compared with other organisations.",
    noPriorities:
      "That is why this plan names no priorities and offers no measures. The questions and the checklist below help to "
      + "find out together what matters.",
    obstacle: {
      switch $0 {
      case .tooFewForFigures: "With so few answers, any figure could point to a person, so no figures are shown."
      case .fewRespondents: "Fewer than 30 people answered here. With so few, every answer moves the figures."
      case .veryLowResponse: "Fewer than 30% of those invited answered. The figures say little about the others."
      case .noFactors: "No factor of work has a figure to judge by."
      case .nothingToJudgeBy: "There is neither a reference group nor a cut-off to judge the figures by."
      }
    },
    reportedAllTheSame: { "Unwanted behaviour is reported all the same, by more than two people: \($0)." },
    nothingStandsOut:
      "No factor stands out as a risk. Discuss how it can stay that way, and what a questionnaire cannot see.",
    amongThoseWhoAnswered: "The figures are about those who answered, not necessarily about everyone.",
    unwantedBehaviour: "First of all: unwanted behaviour",
    unwantedBehaviourFirst:
      "Unwanted behaviour always comes before everything else, however few people report it. Do not try to find out who "
      + "answered what. No one is accused by these figures.",
    priorities: "Priorities to discuss",
    noLongerPriority: "not a priority at the latest measurement",
    objective: "What we want",
    objectiveWithoutGuidance: { "Find out together what would make “\($0)” more favourable, and agree on it." },
    why: "Why: the figures",
    reason: {
      switch $0 {
      case .exposureReported: "Reported by more than two people; stands above everything else."
      case .mostInRed: "At least half of those who answered are beyond the stricter cut-off; stands above the matrix."
      case .matrix: "On the side of the risks in the priority matrix."
      case .risk: "High on the list of risks."
      case .cutOff: "The mean and its whole interval lie beyond the milder cut-off."
      case .none: "Not among the priorities at this measurement."
      }
    },
    mean: { "Mean \($0), 95% interval \($1) (\($2))." },
    meanOfEveryone: { "Mean \($0); everyone answered (\($1))." },
    rank: {
      $1 == $2
        ? "Place \($0) in the order of priority."
        : "Place \($0) in the order of priority; allowing for chance, it could be place \($1) to \($2)."
    },
    above: { "The mean lies \(NumberStyle.english.counted($0, "point", "points")) above that \($2) (\($1))." },
    below: { "The mean lies \(NumberStyle.english.counted($0, "point", "points")) below that \($2) (\($1))." },
    equal: { "The mean is the same as that \($1) (\($0))." },
    ofReferenceGroup: "of the reference group",
    ofRestOfOrganisation: "of the rest of the organisation",
    standardised: { value, interval, judgement in
      "Standardised difference \(value)" + (interval.map { " (95% interval \($0))" } ?? "")
        + ", where + is less favourable: \(judgement)."
    },
    impact: {
      "This factor makes up \($0) of the link between all measured factors and well-being and strain."
    },
    runsOtherWay: "How it goes together with well-being and strain runs against expectation, so it has no weight.",
    inMatrix: { "In the priority matrix: \($0)." },
    exposureShare: { "\($0) of those who answered report this (n = \($1))." },
    interval: { "95% interval \($0)" },
    causes: "Possible causes to explore in dialogue",
    measuresToDiscuss: "Measures to discuss",
    alsoServedBy: { "Described under another priority, and useful here too: \($0)." },
    noMeasures: "The collection has no measure for this; think of one together.",
    measureColumn: "Measure",
    levelColumn: "Level and prevention",
    responsibleColumn: "Responsible",
    carriedOutByColumn: "Carried out by",
    targetGroupColumn: "Target group",
    timetableColumn: "Timetable",
    budgetColumn: "Budget",
    indicatorColumn: "Indicator",
    statusColumn: "Status",
    level: {
      switch $0 {
      case .organisation: "organisation"
      case .team: "team"
      case .individual: "individual"
      }
    },
    prevention: {
      switch $0 {
      case .primary: "primary: at the source"
      case .secondary: "secondary: limits the harm"
      case .tertiary: "tertiary: repairs the harm"
      }
    },
    term: {
      switch $0 {
      case .quickWin: "quick win"
      case .structural: "structural"
      }
    },
    effort: { $0 == 1 ? "little effort" : $0 == 2 ? "some effort" : "much effort" },
    executor: {
      switch $0 {
      case .internal: "internal"
      case .external: "external"
      }
    },
    today: { "today \($0)" },
    atStart: { "at the start \($0)" },
    target: { "target: \($0)" },
    targetReference: { "\($0) (the mean \($1))" },
    targetCutOff: {
      switch $0 {
      case .from: "below \($1) (the milder cut-off)"
      case .above: "\($1) at most (the milder cut-off)"
      case .to: "above \($1) (the milder cut-off)"
      case .below: "\($1) at least (the milder cut-off)"
      }
    },
    targetEnd: { "\($0) (the favourable end of today’s interval)" },
    targetNobody: "nobody experiences it",
    targetKeep: "no less favourable than today",
    start: { "start: \($0)" },
    due: { "due: \($0)" },
    statusOpen: "open",
    didNotMove:
      "finished, but the indicator has not become more favourable beyond chance: discuss what is still needed",
    cannotTellWhetherMoved:
      "finished; whether the indicator changed cannot be told: there are no two figures to compare",
    otherMeasures: "Other measures",
    librarySize: { "\($0): measures: \($1), guidance: \($2)" },
    preventionName: {
      switch $0 {
      case .primary: "primary"
      case .secondary: "secondary"
      case .tertiary: "tertiary"
      }
    },
    alsoFor: { "; also for \($0)" },
    adviceTitle: "Advice and decision",
    adviceExplained: "To be filled in after the discussion, measure by measure.",
    adviceOfPreventionAdvisor: "Advice of the prevention advisor",
    adviceOfCommittee: "Advice of the committee",
    decisionOfEmployer: "Decision of the employer",
    date: "Date",
    remarks: "Remarks",
    keepIt: { "How to keep it: \($0)" },
    noLongerStrength: "not among the strengths at the latest measurement",
    noStrengths: "The figures name no strengths. Ask the teams: they know what goes well.",
    riskTable: "Risk table",
    riskExplained:
      "High: tackle first, or above the matrix. Medium: needs attention, or borderline, or a mean beyond a cut-off. Not "
      + "judged: no figure tells how high it is, which is not the same as low. Low: the rest. A level is about the work, "
      + "and the talks can correct it.",
    riskColumn: "Risk factor",
    riskLevelColumn: "Level",
    riskLevel: {
      switch $0 {
      case .high: "H – high"
      case .medium: "M – medium"
      case .notJudged: "? – not judged"
      case .low: "L – low"
      }
    },
    controlsColumn: "What limits the risk",
    whoColumn: "Responsible",
    whenColumn: "When",
    teamItself: "What the team can do itself",
    teamItselfExplained: "Measures that a team can take up on its own:",
    needsSupport: "What needs support from the organisation",
    needsSupportExplained: "Measures that the organisation has to decide on or make possible:",
    dialogue: "Questions for the team dialogue",
    dialogueExplained:
      "Talk about the work, not about who answered what. Begin with what goes well, and end with one or two agreements.",
    about: { "On “\($0)”" },
    notMeasured: "What was not measured",
    hiddenHere: { "Not shown here (too few answers, or to protect another group): \($0)." },
    blindSpots: [
      "People who did not answer, and people who work here without having been asked, such as temporary and contract "
        + "staff.",
      "Why things are as they are: figures show where to look; causes come to light in talks and by observing the work.",
      "What changed after the survey, and rare but serious events.",
      "What the registers tell: absence, turnover, accidents, reported incidents and requests for intervention.",
    ],
    evaluation: "Yearly evaluation",
    evaluationExplained:
      "At least once a year, and after every serious incident, look together at what has changed and adapt the plan.",
    evaluationItems: [
      "Progress of the measures in this plan, and whether their indicators changed",
      "Requests for a risk analysis of a specific work situation",
      "Formal requests for psychosocial intervention, and what came of them",
      "Information from the occupational physician",
      "The register of incidents involving third parties",
      "Annual figures: absence, turnover, accidents",
      "Incidents and complaints",
      "Date and form of the next measurement",
    ],
    evaluationItemColumn: "What to look at",
    doneColumn: "Done",
    traces: "Where the lines come from",
    rule: {
      switch $0 {
      case .a6:
        "Unwanted behaviour is told as a share of people, never as a mean; very small counts are told as “fewer than 3”."
      case .c1: "A difference is divided by the standard deviation of the reference group; + is less favourable."
      case .c2:
        "The mean of a reference group is the more uncertain the more the organisations in it differ; the middle half of them counts as “as elsewhere”. A factor can be a risk or a strength here and yet be “as elsewhere”: many organisations share it then."
      case .d1: "Mean of those who answered, with the interval in which chance alone could have moved it (95%)."
      case .d6: "A cut-off that is provisional is agreed, not validated: something to discuss, no verdict."
      case .p1: "Relative weight: the part of the outcomes’ variance that goes with a factor; one moment, one source."
      case .p2:
        "Priority matrix: risk is high from 0.2 standard deviations less favourable than the reference group, without one from 25% beyond the stricter cut-off; weight is high above the average factor’s."
      case .p3:
        "Always above the matrix: reported unwanted behaviour, and factors with at least half beyond the stricter cut-off."
      case .p4: JudgementWords.english.readCertainty
      case .p5: "A plan is a draft for dialogue; strengths follow the same rules as risks, with the sign turned."
      }
    })
}
