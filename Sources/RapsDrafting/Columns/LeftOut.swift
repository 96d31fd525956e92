/// Why a column is in no section of the draft.
enum LeftOut: Int, CaseIterable, Hashable {
  case person, identifier, time, duration, tool, remark, freeText
  case moreGroups, groups, numbers, fewPerValue, rareAnswers, oneAnswer, mixed
  case blank, unnamed, nameTwice, nameTooLong, tooManyColumns

  /// What a reader of the draft is told, in plain words.
  var reason: String {
    switch self {
    case .person: "may tell who answered; such columns are better not in the file at all"
    case .identifier: "a number or code for each respondent; `role respondent` finds people who answered twice"
    case .time: "dates or times"
    case .duration: "how long answering took; `role duration` counts answers that were clicked through"
    case .tool: "written by the survey tool"
    case .remark: "a remark or points beside the answer to a question"
    case .freeText: "texts in people's own words; raps never reads them"
    case .moreGroups:
      "may make groups too, like the variables above; ask for as few groups as you can, because each hides more of the "
        + "others' small groups"
    case .groups: "a few dozen different values, as departments have; groups that are too small are never shown"
    case .numbers: "many different numbers; if they are to make groups, give them bands (see the manual)"
    case .fewPerValue:
      "few different values, of which one or more stand in fewer than 10 rows; as groups those are never shown"
    case .rareAnswers:
      "looks like an item, but fewer than 10 rows hold a value that does not fit the other items; look at it, and add it "
        + "to a scale yourself"
    case .oneAnswer: "the same in every row that has something"
    case .mixed: "neither codes, nor labels, nor groups"
    case .blank: "nothing in it"
    case .unnamed: "no name in the header"
    case .nameTwice: "a name that two columns answer to; rename one of them in the file"
    case .nameTooLong: "a name that is too long to write down here"
    case .tooManyColumns: "behind the last column that is looked at"
    }
  }

  /// Whether a section for such a column is worth having, without its `#`.
  var isSuggested: Bool {
    switch self {
    case .identifier, .duration, .moreGroups, .groups, .fewPerValue: true
    default: false
    }
  }
}
