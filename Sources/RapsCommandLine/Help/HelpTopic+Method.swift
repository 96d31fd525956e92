extension HelpTopic {
  static let method = HelpTopic(
    name: "method", overviewLine: "how answers become scores, intervals, comparisons and priorities",
    text: """
      Method: from answers to priorities

      Scoring (S)
        S1  Whoever gave one valid answer counts. "Does not apply" is no missing answer and is told apart.
        S2  Reversed items are turned around in the range that the questionnaire declares, not the one
            observed.
        S3  A scale needs half of its items answered, or what its manual says. The score is the mean of
            what was answered, as 0 to 100 points, in the unit of the codes, or times the items for sums.
        S4  A composite is the mean of its scales' scores, or of their items taken together.
        S5  Unwanted behaviour is a yes or no per person: the share of people exposed, never a mean.
        S6  Signs of careless answers (one answer all the way, far too fast, twice the same person) are
            counted always and left out only if you ask.

      Describing (D)
        D1  Mean with its 95 % interval, standard deviation, quartiles.
        D2  The interval narrows as nearly everyone answers: with all there is nothing left to chance. It
            never covers those who did not answer; no figure can.
        D3  Reliability is Cronbach's alpha (two items: Spearman-Brown), from 50 people on.
        D4  A mean that hides two camps in a group is said.
        D5  Response comes first. Under 50 % no sentence speaks for everyone; under 30 %, or with fewer
            than 30 people, there are no priorities.
        D6  Cut-offs are validated, norm-based or provisional, and every output says which. A group's
            level is "not clear" where its interval crosses the cut-off.

      Comparing (C)
        C1  Differences are told in points and in standard deviations of the norm; plus is less
            favourable.
        C2  A norm is as uncertain as its organisations are few. A group is compared with the rest of its
            organisation.
        C3  Relevant is what is unlikely by chance among all comparisons made (false discovery rate 5 %)
            and at least 0.2 standard deviations large.
        C4  With a norm in strata, the difference that the mix of people explains is told apart.
        C5  Small groups are drawn towards the average before they are ranked; ranks have intervals.
        C6  Waves are compared as different people: nobody is followed. "No clear change" is not "no
            change".

      Prioritising (P)
        P1  How much each factor goes with the outcomes is a relative weight, from 200 people on. It says
            what goes together, never what causes what.
        P2  The matrix crosses that weight with how unfavourable the factor is: tackle first, strength to
            keep, needs attention, monitor.
        P3  Before the matrix, always: any exposure reported, any factor with half of the people in red.
        P4  One set of words for certainty everywhere: clear, likely, borderline, cannot say.
        P5  A plan is a draft for a dialogue, and each line names its figure and rule.

      Calculations are exact in integers up to the last step; order of rows, number of processors and
      machine change nothing. raps score FILE --explain SCALE tells how one figure came to be.

      Examples:
        raps score Fixtures/acme/responses.csv --explain workload --language en
        raps score Fixtures/acme/responses.csv --benchmark Fixtures/acme/norm.json

      """)
}
