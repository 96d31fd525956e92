extension SheetWords {
  static let french = SheetWords(
    summary: "Résumé", scales: "Échelles", groups: "Groupes", items: "Questions",
    exposures: "Comportements indésirables",
    matrix: "Priorités", drivers: "Liens", plan: "Plan", method: "Méthode",
    whatIsWhere: "Que trouver où",
    scalesExplained: "Chaque échelle pour toute l’organisation\u{A0}: moyenne, dispersion et comparaison.",
    groupsExplained: "Chaque groupe montré sur chaque échelle, en couleurs.",
    itemsExplained: "Chaque question\u{A0}: le nombre de réponses et la moyenne.",
    exposuresExplained: "Le pourcentage qui a vécu des comportements indésirables.",
    matrixExplained: "Ce qui est à traiter d’abord, avec un graphique.",
    driversExplained: "Ce qui est le plus lié au bien-être et au stress.",
    planExplained: "Des mesures proposées, avec des cellules jaunes à remplir.",
    methodExplained: "Comment lire les chiffres, et ce qui n’est pas montré.",
    lower: "95\u{A0}% de", upper: "95\u{A0}% à", deviation: "Écart-type", lowerQuartile: "Premier quartile",
    median: "Médiane", upperQuartile: "Troisième quartile", cutOff: "Seuil", kind: "Type", direction: "Favorable si",
    reference: "Groupe de référence", comparison: "Par rapport à ailleurs", variable: "Regroupement", item: "Question",
    wording: "Texte de la question", notApplicable: "Sans objet (%)", together: "Ensemble (%)", quadrant: "Champ",
    priority: "Priorité", owner: "Suivi par", start: "Début", due: "Échéance", remarks: "Remarques",
    colours: "Couleurs\u{A0}: de quel côté des seuils se trouve la moyenne. Le rapport tient aussi compte du hasard.",
    hidden: "non montré", up: "poids (% du lien)", ofChart: "Pour le graphique",
    chartDescription: "Matrice des priorités\u{A0}; les chiffres figurent dans le tableau à côté.",
    tooLarge: {
      "Une feuille Excel ne peut pas tout contenir\u{A0}: \($0) lignes et \($1) colonnes figurent seulement dans "
        + "results.json."
    },
    statuses: ["ouverte", "décidée", "en cours", "terminée", "abandonnée"])
}
