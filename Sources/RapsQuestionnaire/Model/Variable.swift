/// A column beside the items: a grouping variable, or one with a role.
package struct Variable: Sendable, Hashable {
  package enum Role: String, Sendable, Hashable {
    /// Splits respondents into groups.
    case group
    /// Names a respondent; used only to find duplicates.
    case respondent
    /// How long answering took, in seconds.
    case duration
  }

  /// A declared value of a list.
  package struct Value: Sendable, Hashable {
    package let id: String
    package let label: LocalizedText
    /// What data files write for it, beside its id and labels.
    package let codes: [String]

    package init(id: String, label: LocalizedText, codes: [String] = []) {
      self.id = id
      self.label = label
      self.codes = codes
    }
  }

  /// A declared numeric band, open on a side that has no bound.
  package struct Band: Sendable, Hashable {
    package let id: String
    package let label: LocalizedText
    /// `from` or `above`.
    package let lower: Bound?
    /// `to` or `below`.
    package let upper: Bound?

    package init(id: String, label: LocalizedText, lower: Bound?, upper: Bound?) {
      self.id = id
      self.label = label
      self.lower = lower
      self.upper = upper
    }
  }

  package enum Domain: Sendable, Hashable {
    /// Whatever stands in the cells.
    case text
    case list([Value])
    case bands([Band])
  }

  package let id: String
  package let title: LocalizedText
  package let role: Role
  /// Index into `Questionnaire.variables` of the variable whose groups contain this one's; always smaller.
  package let parent: Int?
  /// Header names beside the id.
  package let columns: [String]
  package let domain: Domain

  package init(
    id: String, title: LocalizedText, role: Role = .group, parent: Int? = nil, columns: [String] = [],
    domain: Domain = .text
  ) {
    self.id = id
    self.title = title
    self.role = role
    self.parent = parent
    self.columns = columns
    self.domain = domain
  }
}
