import RapsAnalysis

@testable import RapsReporting

// Sentences cannot be listed by reflection: a closure taken from a Mirror has the wrong calling convention.

extension Words {
  /// Every sentence with marked places for what it is given, by its name.
  var sentences: [String: String] {
    let of1: [(String, Sentence1)] = [
      ("quoted", quoted), ("responseUnknown", responseUnknown), ("completed", completed), ("orMore", orMore),
      ("moreAnswersThanInvitedIn", moreAnswersThanInvitedIn), ("lostInheritedFigures", lostInheritedFigures),
      ("andMore", andMore), ("byVariable", byVariable), ("partitionWithheld", partitionWithheld),
      ("variablesFound", variablesFound), ("minimumSize", minimumSize), ("notMeasured", notMeasured),
      ("invalidCells", invalidCells), ("straightLiners", straightLiners), ("speeders", speeders),
      ("duplicates", duplicates), ("dropOuts", dropOuts), ("medianDeviation", medianDeviation),
      ("reliabilityLow", reliabilityLow), ("discussWith", discussWith),
    ]
    let of2: [(String, Sentence2)] = [
      ("readShare", readShare),
      ("responseWithoutRate", responseWithoutRate), ("smallGroupsShown", smallGroupsShown),
      ("notApplicable", notApplicable), ("meanOfEveryone", meanOfEveryone), ("shareSentence", shareSentence),
      ("profileIntroduction", profileIntroduction), ("reliabilityRange", reliabilityRange),
      ("checkDirection", checkDirection), ("constantItem", constantItem),
    ]
    let of3: [(String, Sentence3)] = [
      ("responseOfInvited", responseOfInvited), ("mixGap", mixGap), ("meanSentence", meanSentence), ("rows", rows),
    ]
    let text1 = of1.map { ($0.0, $0.1("⟨1⟩")) }
    let text2 = of2.map { ($0.0, $0.1("⟨1⟩", "⟨2⟩")) }
    let text3 = of3.map { ($0.0, $0.1("⟨1⟩", "⟨2⟩", "⟨3⟩")) }
    return Dictionary(uniqueKeysWithValues: text1 + text2 + text3)
  }
}

extension ExplanationWords {
  /// Every sentence with marked places for what it is given, by its name.
  var sentences: [String: String] {
    let of1: [(String, Sentence1)] = [
      ("title", title), ("formulaSum", formulaSum), ("meanRule", meanRule), ("deviation", deviation),
      ("rounding", rounding),
    ]
    let of2: [(String, Sentence2)] = [
      ("answerRange", answerRange), ("missingRule", missingRule), ("compositeRule", compositeRule),
      ("attainable", attainable), ("validCount", validCount), ("intervalRule", intervalRule),
      ("intervalRuleFinite", intervalRuleFinite), ("shareBounded", shareBounded), ("answeredItems", answeredItems),
      ("reliabilityAlpha", reliabilityAlpha), ("reliabilityTwoItems", reliabilityTwoItems), ("itemRest", itemRest),
    ]
    let of3: [(String, Sentence3)] = [
      ("quartiles", quartiles), ("share", share), ("itemRestAndDropped", itemRestAndDropped),
    ]
    let text1 = of1.map { ($0.0, $0.1("⟨1⟩")) }
    let text2 = of2.map { ($0.0, $0.1("⟨1⟩", "⟨2⟩")) }
    let text3 = of3.map { ($0.0, $0.1("⟨1⟩", "⟨2⟩", "⟨3⟩")) }
    return Dictionary(uniqueKeysWithValues: text1 + text2 + text3)
  }
}

extension AnalysisWords {
  /// Every sentence with marked places for what it is given, by its name.
  var sentences: [String: String] {
    let of1: [(String, Sentence1)] = [
      ("moreInJSON", moreInJSON), ("amongStrongest", amongStrongest),
      ("amongStrongestElsewhere", amongStrongestElsewhere), ("only", only), ("lessStrongly", lessStrongly),
      ("organisations", organisations), ("normSource", normSource), ("normExpires", normExpires),
      ("notCompared", notCompared), ("ownShare", ownShare), ("absentShare", absentShare), ("driversOf", driversOf),
      ("ownBasis", ownBasis), ("normBasis", normBasis), ("rSquared", rSquared), ("nullShare", nullShare),
      ("otherWay", otherWay), ("omitted", omitted), ("readPlot", readPlot), ("notDrawn", notDrawn), ("orElse", orElse),
      ("groupTackle", groupTackle), ("groupStrengths", groupStrengths),
    ]
    let of2: [(String, Sentence2)] = [
      ("range", range), ("shortPriority", shortPriority), ("shareInRed", shareInRed), ("and", and), ("normIs", normIs),
      ("namesWithLevel", namesWithLevel), ("exposureAlert", exposureAlert), ("redAlert", redAlert),
      ("twoCamps", twoCamps),
    ]
    let of3: [(String, Sentence3)] = [("priority", priority), ("spread", spread), ("spreadEnd", spreadEnd)]
    let text1 = of1.map { ($0.0, $0.1("⟨1⟩")) }
    let text2 = of2.map { ($0.0, $0.1("⟨1⟩", "⟨2⟩")) }
    let text3 = of3.map { ($0.0, $0.1("⟨1⟩", "⟨2⟩", "⟨3⟩")) }
    return Dictionary(uniqueKeysWithValues: text1 + text2 + text3)
  }
}

extension ExplainedAnalysisWords {
  /// Every sentence with marked places for what it is given, by its name.
  var sentences: [String: String] {
    let of1: [(String, Sentence1)] = [
      ("standardisedOnly", standardisedOnly), ("q", q), ("level", level), ("shareOnly", shareOnly), ("groups", groups),
    ]
    let of2: [(String, Sentence2)] = [
      ("difference", difference), ("standardised", standardised), ("percentile", percentile), ("share", share),
      ("shareOf", shareOf),
    ]
    let of3: [(String, Sentence3)] = [("composition", composition), ("matrix", matrix), ("spread", spread)]
    let text1 = of1.map { ($0.0, $0.1("⟨1⟩")) }
    let text2 = of2.map { ($0.0, $0.1("⟨1⟩", "⟨2⟩")) }
    let text3 = of3.map { ($0.0, $0.1("⟨1⟩", "⟨2⟩", "⟨3⟩")) }
    return Dictionary(uniqueKeysWithValues: text1 + text2 + text3)
  }
}

extension JudgementWords {
  /// Every word and sentence by its name.
  var sentences: [String: String] {
    var texts = [
      "clearly": clearly("⟨1⟩"), "likely": likely("⟨1⟩"), "borderline": borderline("⟨1⟩", "⟨2⟩"),
      "cannotSay": cannotSay, "readCertainty": readCertainty, "goesWith": goesWith("⟨1⟩"), "theOutcomes": theOutcomes,
    ]
    for certainty in Certainty.allCases { texts["certainty \(certainty)"] = self.certainty(certainty) }
    for quadrant in MatrixQuadrant.allCases { texts["quadrant \(quadrant)"] = self.quadrant(quadrant) }
    for level in ComparisonLevel.allCases {
      for reference in Reference.allCases { texts["level \(level) \(reference)"] = self.level(level, reference) }
    }
    return texts
  }
}
