/// The questionnaires that every raps binary carries, so that a lone executable works anywhere.
package struct BundledQuestionnaire: Sendable {
  /// The file's name without `.raps`; by convention also the questionnaire's id.
  package let id: String
  /// The UTF-8 text of the file.
  package let text: StaticString

  /// The text's bytes, copied. Complexity: linear in the file's size.
  package var bytes: [UInt8] { copiedBytes(of: text) }

  /// All bundled questionnaires, sorted by id.
  package static let all: [BundledQuestionnaire] = embeddedQuestionnaires.map { source in
    BundledQuestionnaire(id: String(String(describing: source.name).dropLast(".raps".count)), text: source.text)
  }
}

/// The measures and guidance that every raps binary carries for plans. No questionnaire: no answers belong to it.
package enum BundledMeasureLibrary {
  package static let fileName = "measures.raps"

  /// The text's bytes, copied. Complexity: linear in the file's size.
  package static var bytes: [UInt8] { copiedBytes(of: embeddedMeasureLibrary) }
}

private func copiedBytes(of text: StaticString) -> [UInt8] {
  text.withUTF8Buffer { unsafe Array($0) }
}
