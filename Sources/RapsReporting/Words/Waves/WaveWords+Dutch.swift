extension WaveWords {
  static let dutch = WaveWords(
    subtitle: "Verandering tussen metingen",
    wave: { "Meting \($0)" },
    fromTo: { "Van meting \($0) naar meting \($1)" },
    independent:
      "De metingen worden vergeleken als onafhankelijke steekproeven; niemand wordt van de ene naar de andere gevolgd. "
      + "Een deel van de mensen antwoordde twee keer: het ware interval is waarschijnlijk smaller. Geen duidelijke "
      + "verandering zien is niet hetzelfde als geen verandering.",
    onlyShownInBoth: "Een cijfer wordt alleen vergeleken waar het in beide metingen getoond wordt.",
    mix: "Wie antwoordde",
    share: { "\($0): van \($1) naar \($2)" },
    before: "eerst",
    after: "nu",
    change: "verschil",
    interval: "95%",
    readTable:
      "Verschillen zijn berekend vóór het afronden. "
      + "Δ is de verandering gedeeld door de standaardafwijking van de eerdere meting: + is minder gunstig dan vroeger, en "
      + "vanaf 0,2 telt het. Het 95%-interval is niet aangepast aan het aantal vergelijkingen. * duidt een relevante "
      + "verandering aan: Δ van minstens 0,2 die ook standhoudt als alle vergelijkingen samen bekeken worden (q hoogstens "
      + "0,05).",
    noRelevantChange: "Geen relevante verandering.",
    noRelevantChangeIn: { "Geen relevante verandering in: \($0)." },
    changeSentence: { scale, means, delta, judgement in "\(scale): \(means), Δ \(delta): \(judgement)." },
    nothingComparable: "Niets wordt in beide metingen getoond.",
    atEarlierMix: { "Bij dezelfde samenstelling als vroeger zouden de veranderingen zijn: \($0)." })
}
