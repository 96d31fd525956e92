extension DrawingWords {
  static let french = DrawingWords(
    profile: { "Profil\u{A0}: \($0)" },
    readProfile:
      "Une ligne par échelle, du plus bas (à gauche) au plus élevé (à droite). Le signe est la moyenne, le trait qui le "
      + "traverse l’intervalle à 95\u{A0}%.",
    readNorm: "Le losange est la moyenne du groupe de référence.",
    readZones: "Les bandes colorées commencent aux seuils.",
    readDistribution:
      "Une barre par échelle, divisée selon les scores des personnes qui ont répondu, les plus bas à gauche. Une partie "
      + "plus longue représente plus de personnes.",
    readPrevalence:
      "Dans chaque ligne, la barre montre la part des personnes qui ont répondu, le trait l’intervalle à 95\u{A0}%. Un "
      + "cadre en pointillé montre où se situe une part qui n’est pas précisée.",
    readWeights:
      "Une ligne par facteur. Le point est le poids, le trait qui le traverse l’intervalle à 95\u{A0}%. La ligne "
      + "pointillée est le poids de chaque facteur si tous pesaient autant.",
    readChange:
      "Une ligne par échelle, du plus bas (à gauche) au plus élevé (à droite). Le rond vide en haut est la moyenne d’avant, "
      + "le rond plein en bas celle d’après\u{A0}; une ligne les relie. Chacun est traversé par son intervalle à 95\u{A0}%.",
    readPlot:
      "Chaque point est un facteur avec son numéro dans la liste. Plus il est haut, plus le lien est fort\u{A0}; plus il "
      + "est à droite, plus il est défavorable. Deux lignes partagent le champ en quatre cases qui portent un nom.",
    figuresInRow: "Les chiffres figurent dans la même ligne du tableau.",
    figuresBelow: "Les chiffres figurent dans les tableaux qui suivent.",
    mean: "moyenne",
    meanWithLevel: "moyenne, avec le signe de son niveau",
    interval: "intervalle à 95\u{A0}%",
    milderZone: "au-delà du seuil le moins sévère",
    stricterZone: "au-delà du seuil le plus sévère",
    parts: ["le moins favorable", "plutôt défavorable", "au milieu", "plutôt favorable", "le plus favorable"],
    partsRunUp: "De gauche à droite\u{A0}: des scores les plus bas aux plus élevés.",
    shares: "Part par tranche de l’échelle",
    bounded: "quelque part dans ce cadre\u{A0}; l’endroit exact n’est pas précisé",
    weight: "poids",
    equalShare: { "si tous les facteurs pesaient autant\u{A0}: \($0)" },
    crossHairs: "intervalles à 95\u{A0}% du risque et du poids",
    moved: "place exacte d’un point qui a été écarté",
    groupsInColumns: "Moyennes par groupe, avec le signe du niveau",
    groupsInRows: "Moyennes par groupe, avec le signe du niveau\u{A0}; une ligne par groupe")
}
