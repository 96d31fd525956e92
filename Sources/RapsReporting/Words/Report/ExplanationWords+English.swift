import RapsQuestionnaire

extension ExplanationWords {
  static let english = ExplanationWords(
    title: { "How the figure for \($0) came to be" },
    items: "Items",
    reversed: "reversed",
    wordingWithheld: "wording kept by the rights-holder",
    answerRange: { "answered from \($0) to \($1)" },
    reverseRule: "A reversed item counts as lowest plus highest declared code minus the answer (S2).",
    score: "One person’s score",
    formulaPercent: "The mean of the answered items, carried over from their answer range to 0–100 (S3).",
    formulaMean: "The mean of the answered items, in the unit of their codes (S3).",
    formulaSum: { "The mean of the answered items times \($0) (S3)." },
    unlikeRanges: "Items with unlike answer ranges are first brought to the same range (S2).",
    missingRule: { "Answered items needed for a score: \($0) of \($1) (S3)." },
    missingAssumption: "This assumes that skipped items resemble the answered ones.",
    compositeRule: { "The mean of the valid scores of its scales; needed: at least \($0) of \($1) (S4)." },
    cutOffs: "Cut-offs",
    noCutOffs: "None declared: no share and no level.",
    cutOff: { "\($0 ? "Stricter" : "Milder") cut-off: \($1)" },
    attainable: { "attainable scores beside it: \($0) and \($1)" },
    status: {
      switch $0 {
      case .validated: "Validated for persons: gives a share, never a level for a mean (D6)."
      case .normBased: "Based on a reference group (D6)."
      case .provisional: "Provisional: agreed, not validated (D6)."
      }
    },
    figures: "The organisation’s figures",
    validCount: { "Scores: \($0) of \($1) respondents." },
    meanRule: { "Mean: \($0), the sum of all scores divided by their number, rounded once (D1, A4)." },
    intervalRule: { "95% interval: \($0); t distribution with n\u{A0}−\u{A0}1 = \($1) degrees of freedom (D1)." },
    intervalRuleFinite: {
      "95% interval: \($0); t distribution, narrowed by √(1 − n/N) with N = \($1) invited (D1, D2)."
    },
    everyoneRule: "Everyone answered: nothing is left to chance (D2).",
    deviation: { "Standard deviation, the usual distance of a score from the mean (n\u{A0}−\u{A0}1): \($0)." },
    quartiles: {
      "Quartiles, below which a quarter, half and three quarters of the scores lie: \($0) · \($1) · \($2) (type 7)."
    },
    binned: "Quartiles come from a histogram in 1,000 steps (S8).",
    share: { "Share with a \($0): \($1); 95% Wilson interval \($2)." },
    shareBounded: { "Share with a \($0): \($1)." },
    distribution: "Distribution (merged so that no category has one or two people, A7)",
    answeredItems: { "Items answered: \($0) – number of people: \($1)" },
    onlyReleased: "How many people skipped how many items is not shown: it could point to a person.",
    reliabilityAlpha: { "\($0): Cronbach’s alpha \($1), from pairwise covariances (D3)." },
    reliabilityTwoItems: { "\($0): Spearman–Brown \($1), two items (D3)." },
    itemRest: { "\($0): item–rest correlation \($1)" },
    itemRestAndDropped: { "\($0): item–rest correlation \($1), alpha without it \($2)" },
    rounding: { "Scores are rounded to the nearest \($0), the same in every document (A4)." },
    roundingNone: "Respondents are identified: nothing is rounded (A12).",
    notShown: "The figures of this scale are not shown: too few answers, or to protect another group.",
    notMeasured: "The data lack too many of its items for a score.")
}
