/// How many people were invited, in all and per group.
package struct HeadcountTable: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    /// Name of the variable as the file writes it; nil if the file has no such column or the cell is blank.
    package let variable: String?
    /// Trimmed, as written.
    package let group: String
    package let headcount: Int
    /// 1-based line in the file.
    package let lineNumber: Int

    package init(variable: String?, group: String, headcount: Int, lineNumber: Int) {
      self.variable = variable
      self.group = group
      self.headcount = headcount
      self.lineNumber = lineNumber
    }
  }

  package let fileName: String
  /// The whole organisation, if the file states it.
  package let organisation: Int?
  /// In file order; no (variable, group) twice.
  package let entries: [Entry]
}
