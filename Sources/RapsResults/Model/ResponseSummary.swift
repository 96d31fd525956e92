/// Who was asked and who answered (METHOD D5).
package struct ResponseSummary: Sendable, Hashable {
  /// People invited; nil if not known.
  package let invited: Int?
  /// Respondents; nil if even the organisation cannot be shown.
  package let answered: Int?
  package let rate: ResponseRate?
  /// Respondents who did not stop before the last quarter of the items; nil as `answered`.
  package let completed: ReleasedCount?
}
