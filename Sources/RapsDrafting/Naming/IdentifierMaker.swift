import RapsQuestionnaire
import RapsResponses

/// Makes ids that are new, and that no other column of the file answers to.
struct IdentifierMaker {
  private static let longest = 48
  private var taken: Set<String>

  /// - Parameter avoiding: names that no id may have, whatever case they are written in.
  init(avoiding names: [String] = []) {
    taken = Set(names.map { NormalizedText($0).text })
  }

  /// An id that looks like the name: its letters and digits in lower case.
  ///
  /// - Parameters:
  ///   - ownName: a name that the id may have although it is to be avoided: its own column's.
  ///   - fallback: what is taken if the name has no letters.
  mutating func identifier(like name: String, ownName: String? = nil, fallback: String) -> String {
    var wanted = Self.slug(name)
    if wanted.isEmpty { wanted = fallback }
    if wanted == ownName.map({ NormalizedText($0).text }), !given.contains(wanted) {
      given.insert(wanted)
      return wanted
    }
    var number = 1
    var id = wanted
    while taken.contains(id) || given.contains(id) {
      number += 1
      id = "\(wanted)-\(number)"
    }
    given.insert(id)
    return id
  }

  private var given: Set<String> = []

  /// Letters and digits in lower case, parts joined as the language wants it; empty if nothing is left.
  static func slug(_ name: String) -> String {
    var slug = ""
    var joint: Character?
    for character in name {
      guard slug.utf8.count < longest else { break }
      let letters = ascii(character)
      if letters.isEmpty {
        joint = character == "_" ? "_" : joint ?? "-"
        continue
      }
      if slug.isEmpty, letters.first?.isNumber == true { slug = "q" }
      if let separator = joint, !slug.isEmpty { slug.append(separator) }
      joint = nil
      slug += letters
    }
    return isIdentifier(Array(slug.utf8)[...]) ? slug : ""
  }

  /// A letter or digit in ASCII, without its accent; empty for anything else.
  private static func ascii(_ character: Character) -> String {
    if character.isASCII { return character.isLetter || character.isNumber ? character.lowercased() : "" }
    return accents[character.lowercased()] ?? ""
  }

  private static let accents: [String: String] = {
    let letters = [
      "a": "àáâãäå", "c": "ç", "e": "èéêë", "i": "ìíîï", "n": "ñ", "o": "òóôõöø", "u": "ùúûü", "y": "ýÿ",
      "ae": "æ", "oe": "œ", "ss": "ß",
    ]
    var accents: [String: String] = [:]
    for (letter, accented) in letters { for character in accented { accents[String(character)] = letter } }
    return accents
  }()
}
