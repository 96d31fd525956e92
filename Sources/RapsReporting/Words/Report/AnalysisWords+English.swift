extension AnalysisWords {
  static let english = AnalysisWords(
    range: { "\($0) to \($1)" },
    moreInJSON: { "And \($0) more in the JSON output." },
    certaintyColumn: "How sure",
    inShort: "In short",
    priority: { "\($0): \($1), and \($2)." },
    shortPriority: { "\($0): \($1)." },
    amongStrongest: { "among what goes most strongly with \($0) here" },
    amongStrongestElsewhere: { "among what goes most strongly with \($0) elsewhere" },
    shareInRed: { "\($0) have a \($1)" },
    lessStrongly: { "it goes less strongly with \($0)" },
    and: { "\($0) and \($1)" },
    nothingToTackle: "There is no factor to tackle first, clearly or likely.",
    comparedWithOthers: "Compared with other organisations",
    normIs: { "Reference group \($0): \($1)." },
    organisations: { NumberStyle.english.counted($0, "organisation", "organisations") },
    normSource: { "Source: \($0)." },
    normExpires: { "To be used until \($0)." },
    notCompared: { "Not compared, because the reference group lacks them or defines them otherwise: \($0)." },
    ownShare: { "Your organisation is part of this reference group: \($0) of the people in it work here." },
    ownSubtracted: "Your own answers were taken out of it before comparing.",
    noTestsFewOrganisations:
      "Differences only, nothing on chance: the reference group has fewer than 10 other organisations.",
    noTestsOwnShare: "Differences only, nothing on chance: more than 10% of the reference group is your own answers.",
    noTestsSpreadUnknown:
      "Differences only, nothing on chance: the reference group does not tell how much its organisations differ.",
    readPoints: "Points: your mean minus that of the reference group.",
    readStandardised:
      "In SD: the same difference, told in the usual spread between people of the reference group (standard deviation); + is "
      + "less favourable on every scale.",
    readStandardisedInterval: "95% int.: the interval of that difference in SD.",
    readPercentile: "Ahead of: how many percent of organisations have a less favourable mean.",
    relevantRemark:
      "relevant: at least 0.2 SD and beyond chance (q ≤ 0.05: of such differences, at most 5% are expected to be chance)",
    pointsColumn: "Points",
    standardisedColumn: "In SD",
    percentileColumn: "Ahead of",
    noneHere: "No scale, clearly or likely.",
    between: "As elsewhere, or borderline",
    namesWithLevel: { "\($1): \($0)." },
    composition: "What of the difference goes with who works here",
    noComposition: "Next to nothing: people with your mix of groups score the same in the reference group.",
    readComposition:
      "Expected: what people with your mix of groups score in the reference group. Points = adjusted for the mix + mix.",
    compareWithExpected: "Compare each group with its own expected score, not with other groups.",
    expectedColumn: "Expected",
    adjustedColumn: "Adjusted",
    mixColumn: "Mix",
    absentShare: { "\($0) of the people have no counterpart in the reference group and count with its overall mean." },
    driversOf: { "What goes most strongly with \($0)" },
    ownBasis: {
      "From the answers of \($0) people, at one moment and from one source: this tells what goes together, not what "
        + "causes what."
    },
    normBasis: {
      "Too few answered for weights of your own: these are the reference group’s (\($0) people). They tell what goes together "
        + "elsewhere, not what causes what."
    },
    isAdjusted:
      "The correlations rest on partly different people and were adjusted slightly, so that they fit together.",
    rSquared: {
      "How much of the differences between people all factors together go with (R², one moment, one source): \($0)."
    },
    readWeight: "Weight: a factor’s part of what all factors together go with.",
    readRank: "Place: in brackets, how far chance may have moved it.",
    placeColumn: "Place",
    weightColumn: "Weight",
    nullShare: { "A factor that has nothing to do with it would get about \($0)." },
    mayBeChance: "may be chance",
    otherWay: {
      "Run the other way than expected, and so have no place: \($0). Find out together what lies behind it."
    },
    omitted: { "Left out, because too few answered or all alike: \($0)." },
    noDrivers: "Too few people answered to weigh the factors, and there is no reference group with weights.",
    priorities: "Priorities",
    noPriorities: "No priorities are named: too few people answered.",
    alerts: "Before anything else",
    exposureAlert: { "Unwanted behaviour\($0) is reported: \($1)." },
    everyReportCounts: "Every single report counts; see the tables below for where to turn.",
    redAlert: { "\($0): at least half of those who answered have a \($1)." },
    readPlot: { "Up: \($0). Across: how unfavourable the factor is. The numbers are those of the list." },
    acrossNorm: "difference from the reference group in SD, to the right less favourable",
    acrossRed: "percent beyond the stricter cut-off, to the right less favourable",
    movedNumbers:
      "Numbers that would overlap are moved a little, never across a line; a question mark stands for borderline.",
    readRiskLine:
      "The line lies at 0.2 SD. A factor beyond it that is still inside the middle half of organisations is called “as "
      + "elsewhere” in the comparison above: look at both.",
    notDrawn: { "No room in the picture: \($0)." },
    rankedByRisk: "Ranked by risk alone.",
    factorColumn: "Factor",
    riskColumn: "Risk",
    readRisk: "Risk: its place across.",
    readMatrixWeight: "Weight: its place upwards.",
    readPlace: "Place: between which places chance may move a factor (95%).",
    orElse: { "or \($0)" },
    otherWayTitle: "Run the other way than expected, without a place",
    groupDifferencesNorm: "Difference from the reference group in SD (+ is less favourable)",
    groupDifferencesRest: "Difference from the rest of the organisation in SD (+ is less favourable)",
    readGroupDifferences:
      "Where groups differ relevantly: beyond chance and by at least 0.2 SD; the largest differences first.",
    noGroupDifferences: "No group differs relevantly on any scale.",
    fromExpected: "Difference from its own expected score, in points",
    groupPriorities: "What stands out per group",
    groupWeights: "With the weights of the whole organisation or the reference group, and each group’s own risks.",
    groupTackle: { "Tackle first: \($0)." },
    groupExposures: "Unwanted behaviour is reported.",
    groupStrengths: { "Strengths: \($0)." },
    groupNothing: "nothing clear or likely",
    spreads: "Where groups differ beyond chance",
    noSpreads: "Groups do not differ beyond chance: no ranking.",
    otherScalesAlike: "On the other scales groups do not differ beyond chance: no ranking.",
    tooFewGroups: "Whether groups differ beyond chance is told from five shown groups on.",
    readShrunken:
      "Means here are drawn towards the mean of all groups, the more so the fewer answers they rest on. Place 1 is the "
      + "least favourable.",
    spread: { "\($0): from \($1) to \($2)." },
    spreadEnd: { "\($0) \($1) (place\u{A0}\($2))" },
    twoCamps: { "\($0): \($1)." },
    twoCampsHeading: "One mean, two experiences",
    twoCampsTitle:
      "Here the answers go two ways, so the mean fits few people. A talk shows what lies behind.",
    explained: .english)
}

extension ExplainedAnalysisWords {
  static let english = ExplainedAnalysisWords(
    difference: {
      "The reference group’s mean is \($0); this mean minus that one is \(NumberStyle.english.counted($1, "point", "points")) (C1)."
    },
    standardised: {
      "In standard deviations of the reference group, + is less favourable: \($0); 95% interval \($1) (noncentral t, C1, C2)."
    },
    standardisedOnly: {
      "In standard deviations of the reference group, + is less favourable: \($0); no test is allowed (C2)."
    },
    q: {
      "q: of the scales that stand out at least this much, the share to expect by chance alone is \($0) (Benjamini–Hochberg, C3)."
    },
    relevant: "Relevant: q ≤ 0.05 and at least 0.2 standard deviations (C3).",
    notRelevant: "Not relevant: that asks for q ≤ 0.05 and at least 0.2 standard deviations (C3).",
    level: { "In words: \($0) (P4)." },
    percentile: { "Between \($0)% and \($1)% of organisations have a less favourable mean." },
    composition: {
      "With this mix of people the reference group leads one to expect \($0); adjusted for the mix the difference is \($1), and \($2) goes "
        + "with the mix (C4)."
    },
    weight: "Weight and priority",
    share: {
      "Weight: \($0) of what all factors together go with, 95% interval \($1) (relative weights, jackknife over 64 "
        + "blocks, P1)."
    },
    shareOnly: { "Weight: \($0) of what all factors together go with (relative weights, P1)." },
    shareOf: { "Of what they go with in \($0): \($1)." },
    notWeighed: "It runs the other way than expected and so has no place (P1).",
    matrix: { "In the matrix: \($0); risk \($1); place \($2) (P2)." },
    groups: { "Groups: \($0)" },
    shrunkenColumn: "Shrunken",
    reliabilityColumn: "Reliab.",
    agreementColumn: "Agreement",
    spread: {
      "Part of the differences between people that lies between groups, ICC(1): \($0); reliability of group means, "
        + "ICC(2): \($1); spread of true means: \(NumberStyle.english.counted($2, "point", "points")) (C5, D4)."
    },
    twoCampsMark: "two ways")
}
