/// The questionnaires that every raps binary carries, so that a lone executable works anywhere.
package struct BundledQuestionnaire: Sendable {
  /// The file's name without `.raps`; by convention also the questionnaire's id.
  package let id: String
  /// The UTF-8 text of the file.
  package let text: StaticString

  /// The text's bytes, copied. Complexity: linear in the file's size.
  package var bytes: [UInt8] {
    text.withUTF8Buffer { unsafe Array($0) }
  }

  /// All bundled files, sorted by id.
  package static let all: [BundledQuestionnaire] = embeddedSources.map { source in
    BundledQuestionnaire(id: String(String(describing: source.name).dropLast(".raps".count)), text: source.text)
  }
}
