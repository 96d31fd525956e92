/// A column by which respondents may be grouped.
struct GroupPlan {
  enum Kind {
    /// Texts that say what the groups are.
    case text
    /// More values than may be told, with a name that says what they are.
    case units
    /// Codes of which nobody knows what they mean.
    case codes([Int])
    /// Numbers, in bands that do not depend on the file.
    case age, seniority
  }

  let column: Int
  let kind: Kind
}
