import RapsDiagnostics

/// A span in one of the texts that take part in a parse.
struct Place: Hashable, Sendable {
  /// Index into the parse's sources: 0 is the text asked for, then those that are used, in order of loading.
  let file: Int
  let span: SourceSpan

  init(file: Int, _ start: Int, _ end: Int) {
    self.file = file
    span = SourceSpan(start, end)
  }

  /// From the start of this place to the end of the other one, in the same text.
  func through(_ other: Place) -> Place {
    Place(file: file, span.startUTF8, other.span.endUTF8)
  }
}

/// A value and where it was written.
struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  let value: Value
  let place: Place

  init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}
