/// What is said of small groups that are merged instead of hidden (ANONYMITY A3).
struct SmallGroupWords: TranslatedWords {
  /// the group around them
  let other: @Sendable (String) -> String
  /// The same beside a group of the data that may bear such a name.
  let otherSmall: @Sendable (String) -> String
  let rolledUp: String

  static let dutch = SmallGroupWords(
    other: { "overige (\($0))" },
    otherSmall: { "overige kleine groepen (\($0))" },
    rolledUp:
      "Kleine groepen zijn samengevoegd binnen de groep erboven, als ‘overige (…)’: iedereen daar van wie de eigen groep "
      + "niet in de lijst staat.")

  static let french = SmallGroupWords(
    other: { "autres (\($0))" },
    otherSmall: { "autres petits groupes (\($0))" },
    rolledUp:
      "Les petits groupes sont réunis à l’intérieur du groupe qui les contient, sous «\u{A0}autres (…)\u{A0}»\u{A0}: "
      + "toutes les personnes dont le groupe ne figure pas dans la liste.")

  static let german = SmallGroupWords(
    other: { "übrige (\($0))" },
    otherSmall: { "übrige kleine Gruppen (\($0))" },
    rolledUp:
      "Kleine Gruppen sind innerhalb der übergeordneten Gruppe zusammengefasst, als „übrige (…)“: alle dort, deren "
      + "eigene Gruppe nicht in der Liste steht.")

  static let english = SmallGroupWords(
    other: { "other (\($0))" },
    otherSmall: { "other small groups (\($0))" },
    rolledUp:
      "Small groups are merged within the group above them, as “other (…)”: everyone there whose own group is not in "
      + "the list.")
}
