extension MethodWords {
  static let english = MethodWords(
    title: "Methods: how every figure was made",
    introduction:
      "These are the rules that this report followed, with the numbers they used and the formulas behind them. Sentences "
      + "are for everyone; formulas are for whoever wants to recompute a figure. Rules have ids such as S3; the report and "
      + "the data files cite them.",
    questionnaire: "The questionnaire",
    hashBeginning: { "\($0)… (one changed item gives other digits)" },
    neededColumn: "Answers needed",
    rangeColumn: "Score",
    favourableColumn: "Favourable",
    statusColumn: "Status",
    codesColumn: "Codes that count",
    sourceOf: { "\($0): \($1)" },
    reversedNone: "none",
    norm: "The reference group",
    scores: "From answers to scores",
    figures: "Means, shares and how sure they are",
    comparison: "Comparisons",
    priorities: "Weights and priorities",
    release: "What may be shown",
    ruleColumn: "Rule",
    sentenceColumn: "What it says",
    numberColumn: "Number used",
    formulaColumn: "Formula",
    sourceColumn: "Literature",
    formulas: "Formula for",
    symbols: "What the letters stand for",
    groups: { "\($0) groups" },
    drawsAndSeed: { "\($0) draws, seed \($1)" },
    answersInARow: { "\($0) answers in a row" },
    perItem: { "\($0) per item" },
    ofInvited: { "\($0) of those invited" },
    ofNorm: { "\($0) of the reference group" },
    draws: { "All random draws come from \($0) (\($1)) with fixed seeds, so every run gives the same figures." },
    rule: { text($0) },
    formula: { name($0) },
    symbol: { meaning($0) },
    hidden: "What is hidden in this report",
    reasonsUntold:
      "A figure is hidden if too few people are behind it, or if it would tell something of another group together with "
      + "what is shown. Which of the two it is, is never told for a single figure: that alone would tell something.",
    allGroupsShown: { "\($0): all \($1) groups are shown." },
    groupsShown: { "\($0): \($1) of \($2) groups are shown." },
    withheldUncounted: "How many groups there are is not told then either.",
    cellsHidden: { "Single figures hidden within groups that are shown, marked “–” in the tables: \($0)." },
    organisationHidden: { "Not shown for all respondents together: \($0)." })

  private static func text(_ rule: MethodRule) -> String {
    switch rule {
    case .s1:
      "A respondent is a row with at least one valid answer. “Does not apply” is no skipped answer; an item that often "
        + "does not apply is named."
    case .s2:
      "Reversed items are turned round within their declared range, so that a high answer means the same on the whole "
        + "scale. Unlike answer ranges are first brought to one."
    case .s3:
      "A person has a score once enough items are answered: the mean of those, on the scale’s own range. This assumes that "
        + "skipped items resemble the answered ones."
    case .s4: "A composite is the mean of the valid scores of its scales; enough of them must be valid."
    case .exposures:
      "Unwanted behaviour counts as experienced once one answered item says so. Otherwise a skipped item leaves it unknown."
    case .profiles: "A person’s place in a profile follows from the two declared cuts."
    case .s6:
      "Signs of careless answering are counted: one answer throughout a long block, answering very fast, repeated ids, "
        + "stopping early. Nobody is left out for them unless the run asked for it."
    case .s8:
      "Scores are added up in whole numbers, so that neither the order of the rows nor the computer changes a digit."
    case .binned: "Quartiles of composites come from a histogram in so many equal steps."
    case .s9:
      "To see what chance does to weights, respondents are dealt over blocks by their place in the file, never by their "
        + "answers."
    case .shareInterval:
      "The interval of a share never leaves 0 to 100 percent. Like every interval here it does not cover people who did "
        + "not answer."
    case .finitePopulation:
      "The more of those invited answered, the less is left to chance: intervals of means and shares narrow accordingly. "
        + "Tests and comparisons do not use this."
    case .everyoneAnswered: "Where everyone answered, nothing is left to chance, and there is no interval."
    case .d3:
      "Reliability tells how well the items of a scale go together. It is told once enough people answered; an item that "
        + "runs against the others is named from more on."
    case .d4:
      "How much of all differences lies between groups, and how far the people of one group agree. Where the "
        + "answers go two ways, that is said."
    case .d5:
      "The response comes first. Where few answered, no sentence speaks for everyone; where very few did, no priorities "
        + "are named."
    case .normTests:
      "A reference group of few organisations, or one that is largely our own answers, gives differences only and no tests."
    case .restOfOrganisation:
      "A group is compared with the rest of its organisation, itself left out, if that rest is large enough."
    case .levels:
      "A group’s level is the side of the cut-offs on which its whole interval "
        + "lies; where the interval crosses a cut-off, the level is not clear."
    case .c3:
      "A difference is relevant if it goes beyond chance, with all comparisons of its kind counted, and is large enough to "
        + "matter. Intervals hold for one comparison at a time."
    case .c4:
      "What people with our mix of groups score in the reference group is the expected score; the rest of the difference is adjusted "
        + "for the mix. With too many people whom it does not have, nothing is adjusted."
    case .c5:
      "Means of groups are drawn towards the mean of all, the more so the fewer answers they rest on; places come with "
        + "an interval. Where groups differ no more than by chance, there is no ranking."
    case .direction: "A factor that goes with the outcomes the other way than expected has no place."
    case .chanceOfWeights:
      "How far chance may move a weight follows from leaving out one block of respondents after the other. A weight that "
        + "may be no more than that of a factor without any tie is marked so."
    case .borrowedWeights:
      "Too few people answered for weights of our own, so those of the reference group are used, without intervals."
    case .places: "How far chance may move a factor’s place follows from random draws."
    case .listByRisk: "Without weights there is no matrix, but a list ordered by risk."
    case .a1: "Figures are shown only of groups with at least so many people."
    case .a2: "Within a group, a figure is shown only if at least so many of its people have one."
    case .a3:
      "What would follow from shown figures by subtracting is protected too: other figures are hidden along with it."
    case .a4:
      "Every document has the same figures, computed exactly and rounded once, to that part of a scale’s range or of a percentage’s."
    case .a5:
      "More detail needs more people: first standard deviations and distributions, then single items and reliability. "
        + "The lowest and highest scores are never told, nor a score that nearly all have."
    case .a7:
      "Parts of a distribution are merged until none has one or two people; where too few parts are left there is none."
    case .a8:
      "A figure made of others, such as a composite, is shown only where each of those is and enough people have all of "
        + "them."
    case .a9:
      "Groups of different kinds are looked at together: if one holds another but for a few people, the smaller is hidden."
    case .a10:
      "Protection is worked out over all groupings in the data, not only those on this page. One run publishes one "
        + "version; publish a survey once."
    case .a11:
      "Everything hidden looks alike, and its reason is never told. Response rates are told only of groups in which "
        + "enough people were invited."
    case .a12: "Respondents are identified: nothing is hidden, nothing is rounded."
    case .a17:
      "A small organisation gets figures of the whole only; a very small one gets none, but a proposal for talks."
    case .d1, .d6, .c1, .norm, .p1, .p2, .p3, .p4, .p5, .a6, .adjusted: ""
    }
  }

  private static func name(_ formula: MethodFormula) -> String {
    switch formula {
    case .reversed: "Reversed item"
    case .percentScore: "Score of a person, 0–100"
    case .meanScore: "Score of a person, mean"
    case .sumScore: "Score of a person, sum"
    case .composite: "Composite"
    case .mean: "Mean"
    case .deviation: "Standard deviation"
    case .meanInterval: "95% interval of a mean"
    case .finiteMeanInterval: "the same, number invited known"
    case .shareInterval: "95% interval of a share"
    case .finiteShareInterval: "the same, number invited known: n* for n"
    case .quartiles: "Quartiles"
    case .alpha: "Reliability, alpha"
    case .spearmanBrown: "Reliability of two items"
    case .intraclass: "Part between groups"
    case .agreement: "Agreement within a group"
    case .normDifference: "Difference from the reference group in SD"
    case .normError: "its standard error"
    case .normDifferenceInterval, .restDifferenceInterval: "its 95% interval"
    case .restDifference: "Difference from the rest in SD"
    case .restError: "its standard error"
    case .falseDiscovery: "q of a comparison"
    case .expected: "Expected score for our mix"
    case .shrunken: "Mean drawn towards all"
    case .shrunkenInterval: "95% interval of a drawn mean"
    case .weight: "Weight of a factor"
    case .weightInterval: "95% interval of a weight"
    case .redShare: "Standard error of a share beyond the cut-off"
    case .normQuadrant, .redQuadrant: "Certainty of a field of the matrix"
    }
  }

  private static func meaning(_ symbol: MethodSymbol) -> String {
    switch symbol {
    case .answer: "an answer’s code, the lowest and the highest declared code"
    case .score: "one person’s score"
    case .items: "items (or scales) answered, and all of them"
    case .factor: "the number of items, times the manual’s factor"
    case .people: "people with a score"
    case .invited: "people invited"
    case .mean: "mean and standard deviation of the scores"
    case .quantile:
      "97.5th percentiles of the t distribution (n − 1 degrees of freedom, or blocks − 1) and of the normal distribution"
    case .count: "people counted, and their share"
    case .order: "a quarter, a half, three quarters; the i-th score in order"
    case .covariance: "covariance of two items, over people who answered both"
    case .correlation: "correlation of the two items"
    case .squares: "mean squares between and within groups, mean group size"
    case .options: "number of answer options"
    case .reference: "mean, standard deviation and people of what is compared with"
    case .organisations: "spread of the means of the reference group’s organisations, and their effective number"
    case .between: "spread of true group means, pooled within groups, and mean of all people"
    case .correction: "small-sample correction, degrees of freedom of σ; + is less favourable"
    case .error: "standard error; t with Welch’s degrees of freedom"
    case .noncentral: "noncentral t distribution with noncentrality δ"
    case .probability: "probabilities of no difference in ascending order, and their number"
    case .strata: "share of our people in a part of the reference group, and the mean there"
    case .weights:
      "correlations with uncorrelated twins of the factors, the outcome’s coefficients on these, the explained part, and a "
        + "factor’s share of it"
    case .groups: "number of groups, people in all of them, and the mean of V weighted with 1/(V + τ²)"
    case .factors: "number of factors"
    case .blocks: "blocks, people in block j, √v without block j, jackknife estimate"
    }
  }
}
