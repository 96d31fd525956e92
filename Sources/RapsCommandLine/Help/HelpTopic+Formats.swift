extension HelpTopic {
  static let formats = HelpTopic(
    name: "formats", overviewLine: "files of answers: what can be read, and how to export it from your tool",
    text: """
      Files of answers: what can be read, and how to export it

      One row per person, one column per question, as text with commas, semicolons, tabs or | between the
      cells. Columns are found by the items' ids (wl1), by what survey tools make of them, or by the text
      of the question in any language of the questionnaire. Cells hold codes (4), labels (often) or both
      (4 - often). Nothing has to be renamed or cleaned first: export, and try raps score FILE --dry-run.
      It shows how each column is understood and scores nothing.

      How to export (menus differ a little between versions)
        LimeSurvey        Responses > Export > CSV; codes or full texts, for questions and answers alike
        Qualtrics         Data & Analysis > Export data > CSV; numeric values or choice text; its three
                          header rows stay as they are
        Google Forms      Responses > Download responses (.csv)
        Microsoft Forms   Responses > Open in Excel; then save it as "CSV UTF-8"
        KoBo, ODK         Data > Downloads > CSV; XML values or labels, with or without groups
        SurveyMonkey      Analyze > Save as > Export file > all individual responses, CSV
        Excel             Save as "CSV UTF-8", "CSV (delimited)" or "Unicode text"
        R, SPSS, Python   write.csv, SAVE TRANSLATE /TYPE=CSV, to_csv
      An .xlsx file itself is not read: save it as CSV.

      What is recognised
        Encoding          UTF-8, UTF-16, Windows-1252; force it with --encoding
        Between cells     comma, semicolon, tab, |; a first line sep=; is heeded; force it with
                          --delimiter
        Above the header  a title, a date or blank lines are skipped where the header below fits far
                          better
        Other columns     dates, IP addresses, e-mail, answers to other questions: not read at all
        Labels            in any of the questionnaire's languages; one only with --labels nl
        Numbers           4, 4.0, 4,0 and " 4 " are the same answer
      What was guessed stands in one line on stderr.

      What is refused
        A code beside the text of another item, two columns for one item, and a column that says that it
        holds something else (Reversed - ..., Importance - ...): raps itself turns reversed items and
        wants the answers as they were given. A number such as Q1 beside a text that is no item's says
        nothing where other columns have texts of items: survey tools number their questions.

      Every row counts
        Qualtrics exports previews, tests and spam too, and tells them apart in columns that raps does
        not read (Status, DistributionChannel): delete these rows before. So with legends and totals.

      Not answered
        An empty cell, a code or text that the questionnaire declares as missing, and what programs write
        for nothing (NA, N/A, #N/A, NaN, NULL, a point, a dash). Anything else that is no answer is an
        error that names row and column; --invalid missing takes it as not answered and counts it. Labels
        that Excel has turned into dates (1-5 into 1 May) are understood where only one answer can be
        meant; else format the column as text, or export codes.

      Several files
        raps score north.csv south.csv reads them as one data set. They may come from different tools and
        have their columns in any order. The same people must not stand in two of them.

      People invited
        --headcount FILE is a CSV with the columns group,headcount; the group "total" is everyone. A
        column variable, or parent/group as the name, tells apart groups of the same name.

      Examples:
        raps score Fixtures/acme/responses.csv --dry-run
        raps score Fixtures/acme/responses.csv --encoding utf-8 --delimiter comma --format csv

      """)
}
