/// One group of a variable: visible, or hidden with one face (ANONYMITY A11).
package struct GroupResult: Sendable, Hashable {
  package let name: GroupName
  /// Index into the parent partition's `groups`.
  package let parentGroup: Int?
  package let figures: GroupFigures?
}
