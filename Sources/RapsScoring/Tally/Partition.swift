/// A grouping variable's groups: every respondent is in exactly one.
package struct Partition: Sendable, Hashable {
  /// Index into `Questionnaire.variables`.
  package let variable: Int
  /// Index into `Tally.partitions` of the partition whose groups contain this one's.
  package let parent: Int?
  /// In order: declared values as declared, texts by name, "not stated" last; under a parent, by parent first.
  /// A group is one (parent group, own label): the same label under two parents makes two groups.
  /// A variable without `under` lists all its declared values, also those that nobody has.
  package var groups: [TalliedGroup]

  package init(variable: Int, parent: Int?, groups: [TalliedGroup]) {
    self.variable = variable
    self.parent = parent
    self.groups = groups
  }
}
