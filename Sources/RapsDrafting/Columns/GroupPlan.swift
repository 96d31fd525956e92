/// A column by which respondents may be grouped.
struct GroupPlan {
  enum Kind {
    /// Texts that say what the groups are.
    case text
    /// Codes of which nobody knows what they mean.
    case codes([Int])
    /// Numbers, in bands that do not depend on the file.
    case age, seniority
  }

  let column: Int
  let kind: Kind
}
