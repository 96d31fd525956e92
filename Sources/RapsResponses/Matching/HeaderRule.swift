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
      return name.utf8.lastIndex(of: UInt8(ascii: "/")).map { name[$0...].dropFirst() }
    case .numbered:
      guard let stop = name.utf8.firstIndex(of: UInt8(ascii: ".")),
        name[stop...].dropFirst().first?.isWhitespace == true
      else { return nil }
      return name[..<stop]
    }
  }

  /// A name without the groups before a code in it that are one word, as in `rec/wl1` and `R[wl1]`. Nil if the code
  /// stands in no group.
  static func withoutGroups(before code: Substring) -> String? {
    let name = code.base
    let groups = name[..<code.startIndex]
    guard groups.last == "/" || groups.last == "[" else { return nil }
    let phrases = groups.dropLast().split(separator: "/").filter { !$0.allSatisfy { $0.isLetter || $0.isNumber } }
    return (phrases + [name[code.startIndex...]]).joined(separator: "/")
  }
}
