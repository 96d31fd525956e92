import RapsAnalysis

/// How sure a statement is and what it is called: the one vocabulary of every output (METHOD P2, P4).
///
/// The four languages stand side by side, for a word that is changed in one must be looked at in all.
struct JudgementWords: TranslatedWords {
  typealias Sentence1 = @Sendable (String) -> String
  typealias Sentence2 = @Sendable (String, String) -> String

  /// What something is compared with: "as elsewhere" is said otherwise of a group and of an earlier wave.
  enum Reference: Sendable, Hashable, CaseIterable {
    case norm, restOfOrganisation, earlierWave
  }

  /// Beside a name, as in "tackle first (likely)".
  let certainty: @Sendable (Certainty) -> String
  let quadrant: @Sendable (MatrixQuadrant) -> String
  let level: @Sendable (ComparisonLevel, Reference) -> String
  /// In a sentence: a name that is clear, one that is likely.
  let clearly: Sentence1
  let likely: Sentence1
  /// Both names.
  let borderline: Sentence2
  let cannotSay: String
  /// What certainty stands for, in plain words.
  let readCertainty: String
  /// The impact axis: with which outcomes. Never "causes" (P3).
  let goesWith: Sentence1
  /// Where outcomes are not named one by one.
  let theOutcomes: String
}

extension JudgementWords {
  static let english = JudgementWords(
    certainty: {
      switch $0 {
      case .clear: "clear"
      case .likely: "likely"
      case .borderline: "borderline"
      case .cannotSay: "cannot say"
      }
    },
    quadrant: {
      switch $0 {
      case .tackleFirst: "tackle first"
      case .needsAttention: "needs attention"
      case .strengthToKeep: "strength to keep"
      case .monitor: "monitor"
      }
    },
    level: {
      switch ($0, $1) {
      case (.moreFavourable, .earlierWave): "more favourable than before"
      case (.lessFavourable, .earlierWave): "less favourable than before"
      case (.asElsewhere, .earlierWave): "about as before"
      case (.moreFavourable, .norm): "more favourable than elsewhere"
      case (.lessFavourable, .norm): "less favourable than elsewhere"
      case (.asElsewhere, .norm): "as elsewhere"
      case (.moreFavourable, .restOfOrganisation): "more favourable than the rest here"
      case (.lessFavourable, .restOfOrganisation): "less favourable than the rest here"
      case (.asElsewhere, .restOfOrganisation): "as the rest here"
      }
    },
    clearly: { "clearly \($0)" },
    likely: { "likely \($0)" },
    borderline: { "borderline between “\($0)” and “\($1)”" },
    cannotSay: "cannot be said",
    readCertainty:
      "Clear: at least 90% certain; likely: 70 to 90%; borderline: less, and then both possibilities are given.",
    goesWith: { "how strongly it goes with \($0)" },
    theOutcomes: "well-being and strain")

  static let dutch = JudgementWords(
    certainty: {
      switch $0 {
      case .clear: "duidelijk"
      case .likely: "waarschijnlijk"
      case .borderline: "op de grens"
      case .cannotSay: "niet te zeggen"
      }
    },
    quadrant: {
      switch $0 {
      case .tackleFirst: "eerst aanpakken"
      case .needsAttention: "aandacht nodig"
      case .strengthToKeep: "sterkte om te behouden"
      case .monitor: "blijven volgen"
      }
    },
    level: {
      switch ($0, $1) {
      case (.moreFavourable, .earlierWave): "gunstiger dan vroeger"
      case (.lessFavourable, .earlierWave): "minder gunstig dan vroeger"
      case (.asElsewhere, .earlierWave): "ongeveer zoals vroeger"
      case (.moreFavourable, .norm): "gunstiger dan elders"
      case (.lessFavourable, .norm): "minder gunstig dan elders"
      case (.asElsewhere, .norm): "zoals elders"
      case (.moreFavourable, .restOfOrganisation): "gunstiger dan bij de anderen hier"
      case (.lessFavourable, .restOfOrganisation): "minder gunstig dan bij de anderen hier"
      case (.asElsewhere, .restOfOrganisation): "zoals bij de anderen hier"
      }
    },
    clearly: { "duidelijk \($0)" },
    likely: { "waarschijnlijk \($0)" },
    borderline: { "op de grens tussen ‘\($0)’ en ‘\($1)’" },
    cannotSay: "niet te zeggen",
    readCertainty:
      "Duidelijk: minstens 90% zeker; waarschijnlijk: 70 tot 90%; op de grens: minder, en dan staan beide mogelijkheden er.",
    goesWith: { "hoe sterk het samenhangt met \($0)" },
    theOutcomes: "welbevinden en stress")

  static let french = JudgementWords(
    certainty: {
      switch $0 {
      case .clear: "clair"
      case .likely: "probable"
      case .borderline: "cas limite"
      case .cannotSay: "impossible à dire"
      }
    },
    quadrant: {
      switch $0 {
      case .tackleFirst: "à traiter d’abord"
      case .needsAttention: "demande de l’attention"
      case .strengthToKeep: "point fort à préserver"
      case .monitor: "à suivre"
      }
    },
    level: {
      switch ($0, $1) {
      case (.moreFavourable, .earlierWave): "plus favorable qu’avant"
      case (.lessFavourable, .earlierWave): "moins favorable qu’avant"
      case (.asElsewhere, .earlierWave): "à peu près comme avant"
      case (.moreFavourable, .norm): "plus favorable qu’ailleurs"
      case (.lessFavourable, .norm): "moins favorable qu’ailleurs"
      case (.asElsewhere, .norm): "comme ailleurs"
      case (.moreFavourable, .restOfOrganisation): "plus favorable que chez les autres ici"
      case (.lessFavourable, .restOfOrganisation): "moins favorable que chez les autres ici"
      case (.asElsewhere, .restOfOrganisation): "comme chez les autres ici"
      }
    },
    clearly: { "clairement \($0)" },
    likely: { "probablement \($0)" },
    borderline: { "cas limite entre «\u{A0}\($0)\u{A0}» et «\u{A0}\($1)\u{A0}»" },
    cannotSay: "impossible à dire",
    readCertainty:
      "Clair\u{A0}: certain à au moins 90\u{A0}%\u{A0}; probable\u{A0}: de 70 à 90\u{A0}%\u{A0}; cas limite\u{A0}: "
      + "moins, et les deux possibilités sont alors données.",
    goesWith: { "la force du lien avec \($0)" },
    theOutcomes: "le bien-être et le stress")

  static let german = JudgementWords(
    certainty: {
      switch $0 {
      case .clear: "eindeutig"
      case .likely: "wahrscheinlich"
      case .borderline: "Grenzfall"
      case .cannotSay: "nicht zu sagen"
      }
    },
    quadrant: {
      switch $0 {
      case .tackleFirst: "zuerst angehen"
      case .needsAttention: "braucht Aufmerksamkeit"
      case .strengthToKeep: "Stärke erhalten"
      case .monitor: "beobachten"
      }
    },
    level: {
      switch ($0, $1) {
      case (.moreFavourable, .earlierWave): "günstiger als zuvor"
      case (.lessFavourable, .earlierWave): "ungünstiger als zuvor"
      case (.asElsewhere, .earlierWave): "etwa wie zuvor"
      case (.moreFavourable, .norm): "günstiger als anderswo"
      case (.lessFavourable, .norm): "ungünstiger als anderswo"
      case (.asElsewhere, .norm): "wie anderswo"
      case (.moreFavourable, .restOfOrganisation): "günstiger als bei den anderen hier"
      case (.lessFavourable, .restOfOrganisation): "ungünstiger als bei den anderen hier"
      case (.asElsewhere, .restOfOrganisation): "wie bei den anderen hier"
      }
    },
    clearly: { "eindeutig \($0)" },
    likely: { "wahrscheinlich \($0)" },
    borderline: { "Grenzfall zwischen „\($0)“ und „\($1)“" },
    cannotSay: "nicht zu sagen",
    readCertainty:
      "Eindeutig: zu mindestens 90\u{A0}% sicher; wahrscheinlich: 70 bis 90\u{A0}%; Grenzfall: weniger, und dann "
      + "stehen beide Möglichkeiten da.",
    goesWith: { "wie stark es mit \($0) zusammenhängt" },
    theOutcomes: "Wohlbefinden und Beanspruchung")
}
