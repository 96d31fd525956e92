extension HelpTopic {
  static let language = HelpTopic(
    name: "language", overviewLine: "questionnaires of your own: the .raps language on one page",
    text: """
      Questionnaires of your own: the .raps language

      A questionnaire is a text file. A line is a statement; a section begins with its word and ends where
      the next begins; # begins a comment. This one is complete:

        raps 1

        questionnaire team-check
          version   1.0
          languages en nl
          title     en "Team check" nl "Teamcheck"

        answers how-often
          1 en "never"     nl "nooit"
          2 en "sometimes" nl "soms"
          3 en "always"    nl "altijd"
          missing 9

        scale workload
          kind     challenge              # or resource, hindrance, personal, outcome
          title    en "Workload" nl "Werkdruk"
          answered how-often
          score    0..100                 # or mean, sum
          require  half                   # or all, 2 of 3
          risk     high                   # the unfavourable end
          cutoffs  amber from 40 red from 60 status provisional
          item wl1          en "I get more than I can finish."   nl "Ik krijg te veel werk."
          item wl2 reversed en "I can work at a calm pace."      nl "Ik kan rustig werken."
          expect 3 1 gives 100            # a test: these answers must give this score

        variable team
          title en "Team" nl "Team"

      The sections
        questionnaire  id, version, languages, title, source, respondents anonymous or identified
        answers        codes and their texts; range 0..10; synonym, missing, not-applicable
        scale          items that make one score; kind, aspect, risk, cutoffs, norm, expect
        composite      of scales A B, or of items A B
        exposure       unwanted behaviour: items, and which codes count (positive when 2..5)
        profile        demands crossed with resources: the share of people in each quadrant
        variable       a column that groups people: value ID, band ID from 0 below 25, under PARENT,
                       column "other name"; role respondent or role duration for the two that do not
        measure        something to do about a factor, for plans; guidance for the talk about it
        use ID         takes over another questionnaire; override, keep and remove change it

      Ids are letters, digits, - and _. Texts stand in straight quotes behind their language. Numbers have
      a decimal point. raps check names every mistake with its line, what was expected and how to mend it.

      From nothing to results
        raps new ID               a template with comments; --from FILE drafts one from answers
        raps check FILE           mistakes, doubtful spots, the questionnaire's own tests
        raps fmt FILE             one layout for all
        raps show FILE            as a person reads it
        raps score -q FILE ANSWERS
      The whole manual is Questionnaires/README.md.

      Examples:
        raps new team-check -o team-check.raps && raps check team-check.raps
        raps show who-5 --language en

      """)
}
