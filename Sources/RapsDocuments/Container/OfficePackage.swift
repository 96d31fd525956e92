/// The parts of a Word or Excel file in their container, with what says how they hang together (ECMA-376 part 2).
struct OfficePackage {
  struct Relation {
    let kind: String
    let target: String

    init(_ kind: String, _ target: String) {
      self.kind = kind
      self.target = target
    }
  }

  static let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private let mainPart: String
  private let title: String
  private let language: String
  private var types: [(name: String, type: String)]
  private var parts: [(name: String, bytes: [UInt8])] = []

  /// - Parameter mainType: the end of the content type of the main part.
  init(mainPart: String, mainType: String, title: String, language: String) {
    self.mainPart = mainPart
    self.title = title
    self.language = language
    types = [(mainPart, mainType)]
  }

  /// Adds the main part, whose relations have the ids rId1, rId2 and so on, as those of every part.
  mutating func addMain(_ bytes: [UInt8], relations: [Relation]) {
    parts.append((mainPart, bytes))
    addRelations(of: mainPart, relations)
  }

  /// - Parameter type: the end of its content type.
  mutating func add(_ name: String, type: String, _ bytes: [UInt8], relations: [Relation] = []) {
    types.append((name, type))
    parts.append((name, bytes))
    if !relations.isEmpty { addRelations(of: name, relations) }
  }

  private mutating func addRelations(of part: String, _ relations: [Relation]) {
    let split = part.lastIndex(of: "/").map(part.index(after:)) ?? part.startIndex
    parts.append(("\(part[..<split])_rels/\(part[split...]).rels", Self.relationsPart(relations)))
  }

  func bytes() -> [UInt8] {
    var archive = ZipArchive()
    // The first two are where readers look first.
    archive.add("[Content_Types].xml", contentTypes())
    archive.add(
      "_rels/.rels",
      Self.relationsPart([Relation("officeDocument", mainPart), Relation("core-properties", "docProps/core.xml")]))
    for (name, bytes) in parts { archive.add(name, bytes) }
    archive.add("docProps/core.xml", properties())
    return archive.bytes()
  }

  private func contentTypes() -> [UInt8] {
    var writer = MarkupWriter.part()
    writer.element("Types", ("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")) { writer in
      let package = "application/vnd.openxmlformats-package."
      writer.element("Default", ("Extension", "rels"), ("ContentType", package + "relationships+xml"))
      writer.element("Default", ("Extension", "xml"), ("ContentType", "application/xml"))
      for (name, type) in types {
        writer.element(
          "Override", ("PartName", "/" + name),
          ("ContentType", "application/vnd.openxmlformats-officedocument.\(type)+xml"))
      }
      writer.element("Override", ("PartName", "/docProps/core.xml"), ("ContentType", package + "core-properties+xml"))
    }
    return writer.bytes
  }

  private static func relationsPart(_ relations: [Relation]) -> [UInt8] {
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    var writer = MarkupWriter.part()
    writer.element("Relationships", ("xmlns", package)) { writer in
      for (index, relation) in relations.enumerated() {
        let base = relation.kind == "core-properties" ? "\(package)/metadata" : relationships
        writer.element(
          "Relationship", ("Id", "rId\(index + 1)"), ("Type", "\(base)/\(relation.kind)"), ("Target", relation.target))
      }
    }
    return writer.bytes
  }

  /// Title and language; neither author nor time, for the same results give the same file.
  private func properties() -> [UInt8] {
    var writer = MarkupWriter.part()
    writer.element(
      "cp:coreProperties",
      ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
      ("xmlns:dc", "http://purl.org/dc/elements/1.1/")
    ) { writer in
      writer.element("dc:title", text: title)
      writer.element("dc:creator", text: "raps")
      writer.element("dc:language", text: language)
    }
    return writer.bytes
  }
}

extension MarkupWriter {
  /// A part of a package begins with a declaration.
  static func part() -> MarkupWriter {
    var writer = MarkupWriter()
    writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    return writer
  }
}
