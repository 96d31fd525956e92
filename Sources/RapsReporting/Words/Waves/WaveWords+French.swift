extension WaveWords {
  static let french = WaveWords(
    subtitle: "Évolution entre les vagues",
    wave: { "Vague \($0)" },
    fromTo: { "De la vague \($0) à la vague \($1)" },
    independent:
      "Les vagues sont comparées comme des échantillons indépendants\u{A0}; personne n’est suivi de l’une à l’autre. Une "
      + "partie des personnes a répondu deux fois\u{A0}: le véritable intervalle est sans doute plus étroit. Ne pas voir de "
      + "changement clair ne veut pas dire que rien n’a changé.",
    onlyShownInBoth: "Un chiffre n’est comparé que là où il est montré dans les deux vagues.",
    mix: "Qui a répondu",
    share: { "\($0)\u{A0}: de \($1) à \($2)" },
    before: "avant",
    after: "après",
    change: "écart",
    interval: "95\u{A0}%",
    readTable:
      "Les écarts sont calculés avant l’arrondi. "
      + "Δ est le changement divisé par l’écart-type de la vague antérieure\u{A0}: + veut dire moins favorable qu’avant, et "
      + "il compte à partir de 0,2. Son intervalle à 95\u{A0}% n’est pas ajusté au nombre de comparaisons. * marque un "
      + "changement notable\u{A0}: Δ d’au moins 0,2 qui tient aussi quand toutes les comparaisons sont prises ensemble "
      + "(q au plus 0,05).",
    noRelevantChange: "Aucun changement notable.",
    noRelevantChangeIn: { "Aucun changement notable pour\u{A0}: \($0)." },
    changeSentence: { scale, means, delta, judgement in "\(scale)\u{A0}: \(means), Δ \(delta)\u{A0}: \(judgement)." },
    nothingComparable: "Rien n’est montré dans les deux vagues.",
    atEarlierMix: {
      "Avec la même composition qu’avant, les changements seraient\u{A0}: \($0)."
    })
}
