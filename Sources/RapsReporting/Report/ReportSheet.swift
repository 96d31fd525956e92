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

  /// One of many alike, which the contents list below one title.
  struct Entry: Sendable, Hashable {
    let list: String
    /// In that list, and what it is found by.
    let name: String
  }

  let kind: Kind
  let title: String
  var entry: Entry?
}
