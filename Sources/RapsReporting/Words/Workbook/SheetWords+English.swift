extension SheetWords {
  static let english = SheetWords(
    summary: "Summary", scales: "Scales", groups: "Groups", items: "Items", exposures: "Unwanted behaviour",
    matrix: "Priorities", drivers: "Drivers", plan: "Plan", method: "Method",
    whatIsWhere: "What is where",
    scalesExplained: "Every scale for the whole organisation: mean, spread and comparison.",
    groupsExplained: "Every group that is shown on every scale, in colours.",
    itemsExplained: "Every item: how many answers, and their mean.",
    exposuresExplained: "What percentage met with unwanted behaviour.",
    matrixExplained: "What to tackle first, with a chart.",
    driversExplained: "What goes most strongly with well-being and strain.",
    planExplained: "Proposed measures, with yellow cells to fill in.",
    methodExplained: "How to read the figures, and what is not shown.",
    lower: "95% from", upper: "95% to", deviation: "Standard deviation", lowerQuartile: "First quartile",
    median: "Median", upperQuartile: "Third quartile", cutOff: "Cut-off", kind: "Kind", direction: "Favourable is",
    reference: "Reference group", comparison: "Compared with elsewhere", variable: "Grouping", item: "Item",
    wording: "Wording", notApplicable: "Not applicable (%)", together: "All together (%)", quadrant: "Field",
    priority: "Priority", owner: "Followed up by", start: "Start", due: "Due", remarks: "Remarks",
    colours: "Colours: on which side of the cut-offs the mean lies. The report also takes chance into account.",
    hidden: "not shown", up: "weight (% of what goes with them)", ofChart: "For the chart",
    chartDescription: "Priority matrix; its figures are in the table beside it.",
    tooLarge: { "Not everything fits on a sheet of Excel: \($0) rows and \($1) columns are in results.json only." },
    statuses: ["open", "decided", "under way", "finished", "dropped"])
}
