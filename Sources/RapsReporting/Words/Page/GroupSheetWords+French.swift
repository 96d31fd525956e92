import RapsAnalysis

extension GroupSheetWords {
  static let french = GroupSheetWords(
    chapter: "Une fiche par groupe",
    aboutSheets:
      "Chaque fiche s’adresse aux personnes d’un groupe, pour regarder ensemble ce qui va bien et ce qui peut être "
      + "amélioré. Sur papier, elle a sa propre page. Les groupes qui ne sont pas montrés n’ont pas de fiche, pas plus "
      + "que les réponses sans groupe.",
    readDrawing: {
      "Dans les dessins, le point est la moyenne du groupe, le trait son intervalle à 95\u{A0}% et la petite barre "
        + "verticale la moyenne de toutes les personnes qui ont répondu"
        + ($0 ? "\u{A0}; le losange est la moyenne du groupe de référence." : ".")
    },
    sheetsOf: { "Fiches par groupe\u{A0}: \($0)" },
    thisGroup: "Ce groupe",
    norm: "Groupe de référence",
    againstNorm: "Par rapport au groupe de référence",
    againstRest: "Par rapport aux autres ici",
    pointsFromNorm: "Écart en points avec le groupe de référence",
    level: {
      switch $0 {
      case .moreFavourable: "plus favorable"
      case .asElsewhere: "comparable"
      case .lessFavourable: "moins favorable"
      }
    },
    relevant: "* Plus que le hasard, tous groupes et échelles ensemble.",
    notes: "Notes de la discussion",
    noVerdict:
      "Cette fiche ouvre une discussion. Elle ne juge ni ce groupe ni la personne qui le dirige\u{A0}: les chiffres "
      + "montrent où regarder ensemble, pas pourquoi il en est ainsi.",
    exposuresElsewhere: "Chiffres sur les comportements indésirables\u{A0}: dans le rapport complet.",
    filter: "Montrer et imprimer seulement les groupes dont le nom contient\u{A0}:",
    groupsShown: "Groupes montrés qui ont une fiche\u{A0}:")
}
