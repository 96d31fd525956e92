extension WaveWords {
  static let english = WaveWords(
    subtitle: "Change between waves",
    wave: { "Wave \($0)" },
    fromTo: { "From wave \($0) to wave \($1)" },
    independent:
      "The waves are compared as independent samples; nobody is followed from one to the next. The same people partly "
      + "answered twice: the true interval is probably narrower. No clear change is not no change.",
    onlyShownInBoth: "A figure is compared only where it is shown in both waves.",
    mix: "Who answered",
    share: { "\($0) \($1) → \($2)" },
    before: "before",
    after: "after",
    change: "change",
    interval: "95%",
    readTable:
      "Changes are computed before rounding. "
      + "Δ is the change divided by the standard deviation of the earlier wave: + is less favourable than before, and 0.2 "
      + "or more matters. Its 95% interval is not adjusted for the number of comparisons. * marks a relevant change: Δ of "
      + "at least 0.2 that also stands when all comparisons are taken together (q at most 0.05).",
    noRelevantChange: "No relevant change.",
    noRelevantChangeIn: { "No relevant change in: \($0)." },
    changeSentence: { scale, means, delta, judgement in "\(scale): \(means), Δ \(delta): \(judgement)." },
    nothingComparable: "Nothing is shown in both waves.",
    atEarlierMix: { "With the same mix of people as before, the changes would be: \($0)." })
}
