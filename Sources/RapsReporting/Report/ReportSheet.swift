/// What a sheet of the page is about.
struct ReportSheet: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// For everyone who works here.
    case summary
    /// For the people of one visible group, in order of the page.
    case group(Int)
    case plan
    case method
  }

  let kind: Kind
  let title: String
}
