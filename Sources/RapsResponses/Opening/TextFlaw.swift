/// A place of a text that does not stand for a character that a table can have.
struct TextFlaw: Hashable {
  enum Kind: Hashable {
    /// A byte sequence that the encoding does not know.
    case undecodable
    case nul
  }

  /// UTF-8 offset in the decoded text.
  let offset: Int
  let kind: Kind
}
