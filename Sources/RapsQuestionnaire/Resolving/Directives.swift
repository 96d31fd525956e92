import RapsDiagnostics

/// `use ID|"path" [version]`
struct UseDirective: Sendable {
  let name: Located<String>
  let isPath: Bool
  let version: Located<String>?
  let place: Place

  init(_ reader: inout StatementReader) throws(StatementRejected) {
    reader.skip()
    isPath = reader.isAt(.text)
    name =
      isPath
      ? try reader.plainText("a path as a text")
      : try reader.identifier("the id of a questionnaire, or the path of a file in quotes")
    version = reader.current == nil ? nil : try reader.version()
    place = reader.wholePlace
    try reader.finish()
  }
}

/// `keep|remove KIND all`, `keep|remove KIND ID…`, or for kinds with items `keep|remove KIND ID ITEM…`
struct SelectionDirective: Sendable {
  let isKeep: Bool
  let kind: SectionKind
  /// Nil for `all`.
  let ids: [Located<String>]?
  let items: [Located<String>]
  let place: Place

  init(_ reader: inout StatementReader) throws(StatementRejected) {
    isKeep = reader.current?.keyword == .keep
    reader.skip()
    guard let kind = SectionKind(reader.current?.keyword), SectionKind.selectable.contains(kind) else {
      throw reader.unexpected(SectionKind.selectable.map(\.rawValue).joined(separator: ", "))
    }
    self.kind = kind
    reader.skip()
    place = reader.wholePlace
    if reader.take(.all) {
      ids = nil
      items = []
      try reader.finish()
      return
    }
    var names = [try reader.identifier("the id of \(kind.described), or `all`")]
    while reader.current != nil { names.append(try reader.identifier("an id")) }
    let hasItems = kind == .scale || kind == .exposure
    ids = hasItems ? [names[0]] : names
    items = hasItems ? Array(names.dropFirst()) : []
    try reader.finish()
  }
}
