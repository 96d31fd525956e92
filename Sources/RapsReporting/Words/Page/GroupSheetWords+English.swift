import RapsAnalysis

extension GroupSheetWords {
  static let english = GroupSheetWords(
    chapter: "A sheet for each group",
    aboutSheets:
      "Each sheet is for the people of one group: to look together at what goes well and at what could be better. On "
      + "paper it has a page of its own. Groups that are not shown have no sheet, nor have answers without a group.",
    readDrawing: {
      "In the drawings the dot is the group’s mean, the line its 95% interval, and the upright stroke the mean of everybody "
        + ($0 ? "who answered; the diamond is the mean of the reference group." : "who answered.")
    },
    sheetsOf: { "Sheets for groups: \($0)" },
    thisGroup: "This group",
    norm: "Reference group",
    againstNorm: "Compared with the reference group",
    againstRest: "Compared with the others here",
    pointsFromNorm: "Points from the reference group",
    level: {
      switch $0 {
      case .moreFavourable: "more favourable"
      case .asElsewhere: "similar"
      case .lessFavourable: "less favourable"
      }
    },
    relevant: "* More than chance, over all groups and scales together.",
    notes: "Notes of the talk",
    noVerdict:
      "This sheet is where a conversation begins. It is no verdict on this group or on whoever leads it: figures show "
      + "where to look together, not why things are as they are.",
    exposuresElsewhere: "Figures on unwanted behaviour: in the whole report.",
    filter: "Show, and print, only groups whose name contains:",
    groupsShown: "Groups with a sheet that are shown:")
}
