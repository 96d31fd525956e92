import RapsQuestionnaire

extension ExplanationWords {
  static let french = ExplanationWords(
    title: { "D’où vient le chiffre de \($0)" },
    items: "Questions",
    reversed: "inversée",
    wordingWithheld: "formulation réservée à l’ayant droit",
    answerRange: { "réponses de \($0) à \($1)" },
    reverseRule:
      "Une question inversée compte pour le code le plus bas plus le plus haut prévus, moins la réponse (S2).",
    score: "Le score d’une personne",
    formulaPercent: "La moyenne des réponses données, ramenées de leur étendue à 0–100 (S3).",
    formulaMean: "La moyenne des réponses données, dans l’unité de leurs codes (S3).",
    formulaSum: { "La moyenne des réponses données, fois \($0) (S3)." },
    unlikeRanges: "Des questions aux étendues différentes sont d’abord ramenées à la même (S2).",
    missingRule: { "Réponses nécessaires pour un score\u{A0}: \($0) sur \($1) (S3)." },
    missingAssumption: "Cela suppose que les questions sautées ressemblent aux autres.",
    compositeRule: { "La moyenne des scores valides de ses échelles\u{A0}; il en faut au moins \($0) sur \($1) (S4)." },
    cutOffs: "Seuils",
    noCutOffs: "Aucun n’est déclaré\u{A0}: ni part ni niveau.",
    cutOff: { "Seuil \($0 ? "le plus sévère" : "le moins sévère")\u{A0}: \($1)" },
    attainable: { "scores possibles à côté\u{A0}: \($0) et \($1)" },
    status: {
      switch $0 {
      case .validated: "Validés pour des personnes\u{A0}: donnent une part, jamais un niveau pour une moyenne (D6)."
      case .normBased: "Fondés sur un groupe de référence (D6)."
      case .provisional: "Provisoires\u{A0}: convenus, non validés (D6)."
      }
    },
    figures: "Les chiffres de l’organisation",
    validCount: { "Scores\u{A0}: \($0) sur \($1) personnes." },
    meanRule: {
      "Moyenne\u{A0}: \($0), la somme de tous les scores divisée par leur nombre, arrondie une fois (D1, A4)."
    },
    intervalRule: {
      "Intervalle à 95\u{A0}%\u{A0}: \($0)\u{A0}; "
        + "loi t à n\u{A0}−\u{A0}1 = \($1) degrés de liberté (D1)."
    },
    intervalRuleFinite: {
      "Intervalle à 95\u{A0}%\u{A0}: \($0)\u{A0}; loi t, resserrée de √(1 − n/N) avec N = \($1) personnes invitées (D1, D2)."
    },
    everyoneRule: "Tout le monde a répondu\u{A0}: rien n’est laissé au hasard (D2).",
    deviation: { "Écart-type, la distance habituelle d’un score à la moyenne (n\u{A0}−\u{A0}1)\u{A0}: \($0)." },
    quartiles: {
      "Quartiles, sous lesquels se trouvent un quart, la moitié et trois quarts des scores\u{A0}: \($0) · \($1) · \($2) (type 7)."
    },
    binned: "Les quartiles viennent d’un histogramme en 1\u{A0}000 classes (S8).",
    share: { "Part ayant un \($0)\u{A0}: \($1)\u{A0}; intervalle de Wilson à 95\u{A0}% \($2)." },
    shareBounded: { "Part ayant un \($0)\u{A0}: \($1)." },
    distribution: "Distribution (regroupée pour qu’aucune catégorie ne compte une ou deux personnes, A7)",
    answeredItems: { "Questions avec réponse\u{A0}: \($0) – nombre de personnes\u{A0}: \($1)" },
    onlyReleased:
      "Combien de personnes ont sauté combien de questions n’est pas montré\u{A0}: cela pourrait désigner quelqu’un.",
    reliabilityAlpha: { "\($0)\u{A0}: alpha de Cronbach \($1), à partir des covariances par paires (D3)." },
    reliabilityTwoItems: { "\($0)\u{A0}: Spearman-Brown \($1), deux questions (D3)." },
    itemRest: { "\($0)\u{A0}: corrélation item-reste \($1)" },
    itemRestAndDropped: { "\($0)\u{A0}: corrélation item-reste \($1), alpha sans elle \($2)" },
    rounding: { "Les scores sont arrondis à \($0) point près, de la même façon dans chaque document (A4)." },
    roundingNone: "Les personnes sont identifiées\u{A0}: rien n’est arrondi (A12).",
    notShown:
      "Les chiffres de cette échelle ne sont pas montrés\u{A0}: trop peu de réponses, ou pour protéger un autre groupe.",
    notMeasured: "Trop de questions de cette échelle manquent dans les données pour un score.")
}
