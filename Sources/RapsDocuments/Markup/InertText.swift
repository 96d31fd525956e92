/// A stranger's text on one line, without what could hide, reorder or break the text around it.
///
/// Group names and titles come from data files. Line ends, tabs and other controls become a blank; direction marks,
/// overrides and isolates, blanks of no width, tags and code points that are no characters disappear. Joiners stay, for
/// emoji and some scripts need them. A text that is too long ends with "…": the data outputs have it whole.
/// - Parameter limit: in characters.
/// - Complexity: linear.
package func inert(_ text: String, limit: Int = 300) -> String {
  var kept = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: kept.append(" ")
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      continue
    default: if !scalar.properties.isNoncharacterCodePoint { kept.append(scalar) }
    }
  }
  let line = String(kept)
  guard line.utf8.count > limit, line.count > limit else { return line }
  return line.prefix(limit - 1) + "…"
}
