/// A language by its two- or three-letter code in lower case, as `nl`.
package struct Language: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let code: String

  package init(_ code: String) {
    self.code = code
  }

  package var description: String { code }

  package static func < (left: Language, right: Language) -> Bool { left.code < right.code }
}

/// One text in several languages, in the order in which they were written.
package struct LocalizedText: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let language: Language
    package let text: String

    package init(_ language: Language, _ text: String) {
      self.language = language
      self.text = text
    }
  }

  package var entries: [Entry]

  package init(_ entries: [Entry] = []) {
    self.entries = entries
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// The text in that language, if there is one.
  package subscript(language: Language) -> String? {
    entries.first { $0.language == language }?.text
  }

  /// The text in that language, else in the first language written, else nil.
  package func text(in language: Language) -> String? {
    self[language] ?? entries.first?.text
  }
}
