/// A column's name as a survey tool may wrap an item's code in it.
///
/// A tool that names its columns otherwise gets a rule here. A rule only proposes a code: it counts if an item or
/// variable has it as id or alias.
enum HeaderRule: CaseIterable {
  /// LimeSurvey: `G01Q01[wl1]`.
  case bracketed
  /// KoBo and ODK: `group/wl1`.
  case path
  /// LimeSurvey: `wl1. How often …`.
  case numbered

  /// The code that a name wraps, nil if it is not of this form.
  func code(in name: String) -> Substring? {
    switch self {
    case .bracketed:
      guard name.last == "]", let open = name.lastIndex(of: "[") else { return nil }
      return name[open...].dropFirst().dropLast()
    case .path:
      return name.lastIndex(of: "/").map { name[$0...].dropFirst() }
    case .numbered:
      guard let stop = name.firstIndex(of: "."), name[stop...].dropFirst().first?.isWhitespace == true else {
        return nil
      }
      return name[..<stop]
    }
  }
}
