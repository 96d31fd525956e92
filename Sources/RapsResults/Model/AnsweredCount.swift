/// How many respondents answered that many items of a scale.
package struct AnsweredCount: Sendable, Hashable {
  package let answered: Int
  package let respondentCount: Int
}
