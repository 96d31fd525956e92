/// The delimiter of a file and how it is known.
struct DelimiterChoice: Hashable {
  enum Evidence: Hashable {
    case told, declared, guessed, oneColumn
  }

  let delimiter: Delimiter
  let evidence: Evidence
}
