extension WaveWords {
  static let german = WaveWords(
    subtitle: "Veränderung zwischen den Befragungswellen",
    wave: { "Welle \($0)" },
    fromTo: { "Von Welle \($0) zu Welle \($1)" },
    independent:
      "Die Wellen werden als unabhängige Stichproben verglichen; niemand wird von einer zur anderen wiedererkannt. Zum Teil "
      + "haben dieselben Menschen zweimal geantwortet: Das wahre Intervall ist wahrscheinlich schmaler. Keine klare "
      + "Veränderung zu sehen heißt nicht, dass sich nichts verändert hat.",
    onlyShownInBoth: "Eine Zahl wird nur verglichen, wo sie in beiden Wellen gezeigt wird.",
    mix: "Wer geantwortet hat",
    share: { "\($0): von \($1) auf \($2)" },
    before: "vorher",
    after: "nachher",
    change: "Differenz",
    interval: "95\u{A0}%",
    readTable:
      "Differenzen sind vor dem Runden berechnet. "
      + "Δ ist die Veränderung geteilt durch die Standardabweichung der früheren Welle: + heißt ungünstiger als zuvor, und "
      + "ab 0,2 zählt sie. Ihr 95-%-Intervall ist nicht an die Zahl der Vergleiche angepasst. * bezeichnet eine bedeutsame "
      + "Veränderung: Δ von mindestens 0,2, das auch bestehen bleibt, wenn alle Vergleiche zusammen betrachtet werden (q höchstens "
      + "0,05).",
    noRelevantChange: "Keine bedeutsame Veränderung.",
    noRelevantChangeIn: { "Keine bedeutsame Veränderung bei: \($0)." },
    changeSentence: { scale, means, delta, judgement in "\(scale): \(means), Δ \(delta): \(judgement)." },
    nothingComparable: "Nichts wird in beiden Wellen gezeigt.",
    atEarlierMix: { "Bei derselben Zusammensetzung wie zuvor wären die Veränderungen: \($0)." })
}
