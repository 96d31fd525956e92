extension HelpTopic {
  static let anonymity = HelpTopic(
    name: "anonymity", overviewLine: "who is shown and who is not, in plain words",
    text: """
      Anonymity: who is shown and who is not

      raps assumes a reader who has every output, knows how many people are in each group and who they
      are, and knows his own answers. From all that, he must not learn what somebody answered. Publish a
      wave once: two versions of the same wave can tell together what neither tells alone.

      Which groups are shown
        A1   Groups of 10 people or more. --min-group-size 5 to 9 needs a --reason, which every output
             prints; below 5 is refused.
        A2   The same holds for each scale: at least 10 valid answers in the group.
        A3   Nothing may follow by subtraction. Where one small department is hidden, a second one is
             hidden too, or the small one would be the division minus the others. People who stated no
             group count as one. This holds at every level of nested groups.
        A9   It also holds across variables: if two shown groups differ by a few people, one is hidden.
        A10  All grouping variables of the file count, also those you do not print: --group only chooses.
        A11  Hidden looks hidden, and no more: the same words whatever the reason, or where nobody
             answered.
        A17  Under 10 answers: no figures. 10 to 49: the organisation only. From 50: groups.

      What is shown of them
        A4   Rounded figures, the same in every output: whole points and percents; from 1,000 people on
             with one decimal.
        A5   10 to 29 people: number, mean, interval, one share. From 30: standard deviation, quartiles
             and distribution. From 100: items, reliability, correlations. Lowest and highest scores
             never.
        A6   Of unwanted behaviour 0, 1 or 2 people are told as "fewer than 3", also for the organisation.
             That does not mean that it does not happen.
        A7   Categories of a distribution are merged until none has one or two people.
        A8   What is made of several figures is shown only where all of them are.

      Around it
        A12  A questionnaire may say "respondents identified" (an audit of policies, practice data). Then
             nothing is hidden, and the first line of every output says so. Not for outcomes or unwanted
             behaviour.
        A13  Only columns that the questionnaire declares are read. Messages show row and column, and of
             answers only short codes; names of small groups never. --fail-on is judged on released
             figures.
        A14  What raps tally writes holds everything and is confidential, like the answers themselves.
        A15  A norm is released with 5 organisations or more, none of them more than half of its people.
        A16  Waves are protected each by itself; a group is compared only where it is shown in both. What
             was published of a wave stands (--previous) unless many more people have answered since.

      Before the survey
        raps check QUESTIONNAIRE --headcount FILE tells which groups can be shown at all, and which to
        merge. That is the time to change it: afterwards only hiding is left.

      What raps cannot do
        Keep the file of answers safe, and keep people from telling. Both are up to you.

      Examples:
        raps score Fixtures/acme/responses.csv --group department
        raps check raps-jdr --headcount Fixtures/acme/headcount.csv

      """)
}
