extension DrawingWords {
  static let english = DrawingWords(
    profile: { "Profile: \($0)" },
    readProfile:
      "One row per scale, from low (left) to high (right). The mark is the mean, the line through it the 95% interval.",
    readNorm: "The diamond is the mean of the reference group.",
    readZones: "The coloured bands begin at the cut-offs.",
    readDistribution:
      "One bar per scale, divided by the scores of those who answered, the lowest on the left. A longer part stands for "
      + "more people.",
    readPrevalence:
      "The bar in each row shows the share of those who answered, the line the 95% interval. A dashed box shows where a "
      + "share lies that is not told exactly.",
    readWeights:
      "One row per factor. The dot is the weight, the line through it the 95% interval. The dashed line is the weight "
      + "that every factor would have if all weighed the same.",
    readChange:
      "One row per scale, from low (left) to high (right). The open circle above is the earlier mean, the filled one below "
      + "the later; a line joins them. Through each runs its 95% interval.",
    readPlot:
      "Every point is a factor with its number from the list. The higher, the stronger the tie; the further to the right, "
      + "the less favourable. Two lines divide the field into four named parts.",
    figuresInRow: "The figures stand in the same row of the table.",
    figuresBelow: "The figures stand in the tables below.",
    mean: "mean",
    meanWithLevel: "mean, with the mark of its level",
    interval: "95% interval",
    milderZone: "beyond the milder cut-off",
    stricterZone: "beyond the stricter cut-off",
    parts: ["least favourable", "rather unfavourable", "in the middle", "rather favourable", "most favourable"],
    partsRunUp: "From left to right: from the lowest to the highest scores.",
    shares: "Share per part of the scale",
    bounded: "somewhere in this box; where exactly is not told",
    weight: "weight",
    equalShare: { "if all factors weighed the same: \($0)" },
    crossHairs: "95% intervals of risk and weight",
    moved: "exact place of a point that was moved aside",
    groupsInColumns: "Means by group, with the mark of the level",
    groupsInRows: "Means by group, with the mark of the level; one row per group")
}
