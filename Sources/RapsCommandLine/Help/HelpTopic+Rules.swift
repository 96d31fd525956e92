extension HelpTopic {
  static let rules = HelpTopic(
    name: "rules", overviewLine: "rules for --fail-on: when raps score ends with exit code 1",
    text: """
      Rules for --fail-on

      raps score FILE --fail-on RULE ends with exit code 1 if the rule is met, so that a script can act on
      it. All outputs are written first. Repeat the option for more rules: one that is met is enough.

        workload.mean > 60                          a figure of the whole organisation
        department=Production: workload.mean > 60   of one group
        department=*: workload.red >= 25%           of any group that is shown

      A rule is a measure, a point, a figure, a comparison (>, >=, <, <=) and a number with a decimal
      point. In front may stand a grouping variable, =, a group and a colon. Spaces do not matter. Put the
      rule in 'single quotes', or the shell takes > for itself.

      What can be asked
        SCALE.mean        the mean, in the scale's own points; also of a composite
        SCALE.red         the share of people at or beyond the red cut-off, in percent
        SCALE.amber       the same for the amber cut-off, where the scale has no red one
        EXPOSURE.share    the share of people who were exposed, in percent
        PROFILE.relaxed   the share of people in a quadrant; also active, passive, strained
        response.rate     answers in percent of the people invited; needs --headcount
        response.count    people who answered

      raps show QUESTIONNAIRE lists the ids of scales, exposures, profiles and variables.

      Groups go by id, code, label or the text in the answers; capitals do not matter. A name that stands
      under several parents means all of them: write parent/name for one. A name with a colon stands in
      double quotes: department="R: D": workload.mean > 60. Those who stated no group are "not stated".

      How rules are judged
      * Before anything is read, a rule's form is checked; before the first row, its names (exit code 64).
      * Then on the released figures, rounded as every output shows them. A mean of 60.4 that is told as
        60 is not above 60.
      * A figure that is not shown decides nothing: the rule is "not decided" and leaves the exit code
        alone. A hidden group, a hidden figure and a group that does not exist look the same, so that a
        rule tells nothing that the results do not tell (A11, A13).
      * "Fewer than 3 of 40" decides only where each number below 3 gives the same answer: share > 5% is
        not met then, share > 1% is not decided. The same holds for "nearly all" and "95% or more".

      What became of each rule stands on stderr:
        rule met: workload.mean > 60 (63)
        rule not met: department=*: workload.mean > 80 (none of the 14 groups shown does)
        rule not decided: department=Safety: workload.mean > 60 (not shown: too few answers, or to protect
        another group, or there is no such group)

      Examples:
        raps score Fixtures/acme/responses.csv --fail-on 'department=*: workload.mean > 90'
        raps score Fixtures/acme/responses.csv --headcount Fixtures/acme/headcount.csv \\
          --fail-on 'response.rate < 30'

      """)
}
