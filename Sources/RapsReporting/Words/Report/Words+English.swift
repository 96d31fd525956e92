import RapsQuestionnaire
import RapsResults

extension Words {
  static let english = Words(
    numbers: .english,
    quoted: { "“\($0)”" },
    clauseBreak: "; ",
    colon: ": ",
    title: "Survey results: input for the psychosocial risk analysis",
    identifiedLine: "Respondents identified: not anonymous, nothing hidden, nothing rounded.",
    responseOfInvited: { "Response: \($0) of \($1) invited people (\($2))" },
    responseWithoutRate: { "Response: \($0); invited: \($1)" },
    responseUnknown: { "Response: \($0) (number invited not known)" },
    responseTooFew: "Response: too few people answered to show any figure",
    completed: { "\($0) to the end" },
    completedNearlyAll: "nearly all to the end",
    completedFew: "fewer than 3 to the end",
    orMore: { "\($0) or more" },
    fewerThanThree: "fewer than 3",
    nearlyAll: "nearly all",
    fewerThanThreePeople: "fewer than 3 people",
    people: { NumberStyle.english.counted($0, "person", "people") },
    smallGroupsShown: { "Groups are shown from \($0) people on instead of 10. Reason given: \($1)" },
    tooFewForFigures:
      "With so few answers any figure could point to a person, so none are shown. A conversation tells more here "
      + "than numbers:",
    checklistMethod:
      "Checklist method: everyone picks, alone and on paper, the three factors at work that do them the most good "
      + "and the three that weigh on them most. Collect the papers, count together what is named most often, and talk "
      + "about it.",
    dialogueQuestions: [
      "What goes well in our work, and how do we keep it that way?",
      "What costs us the most energy, and what lies behind it?",
      "What can we change ourselves, and what do we need support for?",
      "Where do we start, and when do we look back?",
    ],
    organisationOnly: "Fewer than 50 people answered: results are shown for the whole organisation only.",
    fewRespondents:
      "CAUTION: fewer than 30 people answered. With so few, every answer moves the figures; no strengths or risks "
      + "are named.",
    veryLowResponse:
      "CAUTION: fewer than 30% of those invited answered. The figures say little about the others; no strengths or "
      + "risks are named.",
    lowResponse:
      "Less than half of those invited answered. The figures are about those who answered, not about everyone.",
    mixGap: {
      "\($0) gave \($1) of the answers and makes up \($2) of those invited: bear this in mind when reading the "
        + "total."
    },
    moreAnswersThanInvited:
      "More people answered than the headcount says were invited: check the headcount. It is not used for intervals.",
    moreAnswersThanInvitedIn: {
      "More people answered in \($0) than its headcount: check the headcount. It is not used for intervals there."
    },
    notApplicable: { "\($0) does not apply to \($1) of those asked; they are left out of its scale." },
    lostInheritedFigures: {
      "The items of \($0) were changed here, so published norms and cut-offs no longer apply to it."
    },
    strengthsAndRisks: "Strengths and risks",
    strengths: "Strengths to keep",
    risks: "Risks to discuss first",
    amongThoseWhoAnswered: "Among those who answered, not necessarily among everyone:",
    wholeIntervalBeyond:
      "Scales whose mean lies, with its whole interval, on one side of the milder cut-off; the clearest first.",
    noStrengths: "No scale lies clearly on the favourable side.",
    noRisks: "No scale lies clearly on the unfavourable side.",
    noCutOffs: "No strengths or risks are named: this questionnaire has no cut-offs that are meant for groups.",
    meanSentence: { "\($0): mean \($1), 95% interval \($2)" },
    meanOfEveryone: { "\($0): mean \($1), everyone answered" },
    shareSentence: { "\($0) of those who answered have a \($1)" },
    andMore: { "And \($0) more in the tables below." },
    exposuresToo: "Look also at unwanted behaviour below: every single report counts, whatever the means say.",
    howToRead: "How to read the tables",
    readBar:
      "Bar and mean: where the mean lies between low (0) and high (100), unless another range is given. n: how many "
      + "people have a score.",
    readInterval: "95% int.: how far chance may have moved the mean; it does not cover people who did not answer.",
    readShare: { "\($0): of those who answered, how many have a \($1), in percent." },
    readRounding: "All figures are rounded, so that nobody can be recognised by working backwards.",
    provisionalCutOffs:
      "Cut-offs with no norm or research behind them are provisional: something to discuss, not a verdict.",
    levelWords: {
      switch $0 {
      case .favourable: "favourable"
      case .intermediate: "in between"
      case .unfavourable: "unfavourable"
      case .notClear: "not clear"
      }
    },
    levelLegend: {
      switch $0 {
      case .favourable: "the mean lies on the favourable side of the cut-offs"
      case .intermediate: "between the two cut-offs"
      case .unfavourable: "beyond the stricter cut-off"
      case .notClear: "the interval crosses a cut-off"
      }
    },
    kindTitles: {
      switch $0 {
      case .resource: "Resources"
      case .hindrance: "Hindrances"
      case .challenge: "Challenges"
      case .personal: "Personal characteristics"
      case .outcome: "Well-being and strain"
      }
    },
    evidence: {
      switch $0 {
      case .validated: "validated"
      case .normBased: "based on comparison figures"
      case .provisional: "provisional"
      }
    },
    highIsFavourable: "high is favourable",
    lowIsFavourable: "low is favourable",
    scaleColumn: "Scale",
    barColumn: "low–high",
    meanColumn: "Mean",
    intervalColumn: "95% int.",
    countColumn: "n",
    shareColumn: "Share",
    levelColumn: "Level",
    everyone: "everyone",
    scoreBeyond: {
      switch $0 {
      case .from: "score of \($1) or more"
      case .above: "score above \($1)"
      case .to: "score of \($1) or less"
      case .below: "score below \($1)"
      }
    },
    exposures: "Unwanted behaviour at work",
    exposuresIntroduction: "Of those who answered, how many say that it happened to them.",
    exposureColumn: "Behaviour",
    prevalenceColumn: "Experienced",
    fewerThanThreeRemark: "“Fewer than 3” does not mean that it does not happen.",
    nearlyAllRemark: "“Nearly all” stands for all but at most two people.",
    routesForHelp:
      "Where to turn: the confidential counsellor, the psychosocial prevention advisor, the occupational physician or "
      + "someone you trust. In an emergency, call the emergency services.",
    sources: { $0 == .colleagues ? "by colleagues or supervisors" : "by third parties" },
    profileColumn: "Quadrant",
    profileIntroduction: { "High means here: \($0), \($1). Shares of those who answered both." },
    byVariable: { "By group: \($0)" },
    groupColumn: "Group",
    allRespondents: "All respondents",
    organisationColumn: "Total",
    notStated: "Not stated",
    notShown: "not shown: too few answers, or to protect another group",
    notShownCountsInTotal: "Answers of groups not shown count in the total.",
    partitionWithheld: { "No group of \($0) can be shown." },
    groupMarks: "Mean and level. The order of the groups is no ranking.",
    responseRateColumn: "Response",
    variablesFound: { "Groups can be shown by: \($0) (option --group)." },
    noVariablesFound: "The data have no variable to show groups by.",
    whatIsNotShown: "What is not shown",
    minimumSize: {
      "Figures are shown for groups of at least \($0) people, and only where they reveal no other group."
    },
    nothingHidden: "Respondents are identified: nothing is hidden.",
    notMeasured: { "Not in the data: \($0)." },
    dataQuality: "Data quality",
    rows: { "Rows read: \($0); used: \($1); without any answer: \($2)." },
    invalidCells: { "Answers that could not be understood, taken as missing: \($0)." },
    excludedRows: { "Rows left out on request: \($0)." },
    excludedCareless: { "the same answer throughout a long block: \($0)" },
    excludedDuplicates: { "another row of the same respondent is kept: \($0)" },
    excludedSpeeders: { "faster than 2 seconds per item: \($0)" },
    straightLiners: { "The same answer throughout a long block: \($0)." },
    speeders: { "Faster than 2 seconds per item: \($0)." },
    duplicates: { "Rows that repeat a respondent: \($0)." },
    dropOuts: { "Stopped before the last quarter of the questionnaire: \($0)." },
    medianDeviation: { "Spread within one person’s answers (median, in points): \($0)." },
    qualityRemark: "These are signs of inattentive answering, not proof of it.",
    reliability: "Reliability of the scales",
    reliabilityRange: {
      "How well the items of a scale go together (Cronbach’s alpha, at most 1; two items: Spearman–Brown): "
        + ($0 == $1 ? "\($0)." : "\($0) to \($1).")
    },
    reliabilityLow: { "Below 0.70, read with care: \($0)." },
    reliabilityNone: "Shown from 100 respondents on.",
    checkDirection: { "Check the direction, because this runs against the other items of \($1): \($0)." },
    constantItem: { "Answered alike by everyone, and so left out of the reliability of \($1): \($0)." },
    boxTitle: "A questionnaire alone is not a risk analysis",
    box:
      "Add what numbers cannot tell: observation of the work, talks with teams, the registers (absence, accidents, "
      + "reported incidents), the view of the prevention advisor, and above all that of the workers themselves.",
    discussWith: { "Discuss these results with \($0) before measures are decided." },
    body: {
      switch $0 {
      case .be: "the committee for prevention and protection at work (CPBW/CPPT)"
      case .nl: "the works council (OR)"
      case .fr: "the social and economic committee (CSE)"
      case .de: "the works council (Betriebsrat)"
      case nil: "the workers’ representatives"
      }
    },
    explain: .english,
    judgement: .english,
    analysis: .english)
}
