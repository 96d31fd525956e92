import RapsJSON
import RapsReporting

/// Plans in every asked-for format, on standard output or in files.
struct PlanOutputs {
  let options: PlanOptions
  /// Every file that is read: none of them is replaced.
  let readFiles: [String]
  let country: ReaderCountry?

  private var isFolder: Bool {
    options.outputPath.map { $0.hasSuffix("/") || $0.hasSuffix("\\") || fileKind(at: $0) == .directory } ?? false
  }

  /// Sees to it, before anything is read, that the output may be written, as far as its name is known then.
  /// - Throws: `CommandFailure` with exit code 73.
  func check() throws(CommandFailure) {
    guard let path = options.outputPath else { return }
    guard isFolder else {
      _ = try target(path)
      return
    }
    guard fileKind(at: path) == .absent else { return }
    let parent = OutputTarget.folder(of: String(path.dropLast()))
    guard fileKind(at: parent) == .directory else {
      throw .file(.cannotWrite, "F0006", path, "cannot be made: there is no folder \"\(parent)\"")
    }
  }

  /// - Parameter documents: with what their files are called in a folder.
  func write(_ documents: [(name: String, tree: JSONValue)], on console: Console) throws {
    guard let path = options.outputPath else {
      return try console.output.write(bytes(documents.map(\.tree), as: options.format ?? .markdown))
    }
    guard isFolder else {
      let format = PlanOptions.format(ofFile: path) ?? options.format ?? .markdown
      return try StagedFile.write([(try target(path), bytes(documents.map(\.tree), as: format))])
    }
    try writeFolder(path.hasSuffix("/") || path.hasSuffix("\\") ? path : path + "/", documents)
  }

  private func writeFolder(_ folder: String, _ documents: [(name: String, tree: JSONValue)]) throws {
    let isNew = fileKind(at: folder) == .absent
    if isNew, !makeDirectory(folder) {
      throw CommandFailure.file(.cannotWrite, "F0006", folder, "cannot be made: \(lastSystemError())")
    }
    do {
      let formats = options.format.map { [$0] } ?? PlanOptions.Format.allCases
      try StagedFile.write(
        documents.flatMap { name, tree in
          try formats.map { (try target("\(folder)\(name).\($0.fileExtension)"), bytes([tree], as: $0)) }
        })
    } catch {
      if isNew { removeFile(folder) }
      throw error
    }
  }

  /// An existing plan may hold what people wrote, so that none is replaced without being asked.
  private func target(_ path: String) throws(CommandFailure) -> OutputTarget {
    try Self.target(path, readFiles: readFiles, isForced: options.isForced)
  }

  static func target(_ path: String, readFiles: [String], isForced: Bool) throws(CommandFailure) -> OutputTarget {
    let isInput = readFiles.contains { isSameFile($0, path) }
    if fileKind(at: path) == .file, !isInput, !isForced {
      throw .file(
        .cannotWrite, "F0013", path, "exists, and what people wrote in it would be lost",
        help: ["write to another file; --force replaces it"])
    }
    return try OutputTarget(path, inputs: readFiles, force: isForced, isOurs: { _ in false })
  }

  private func bytes(_ documents: [JSONValue], as format: PlanOptions.Format) -> [UInt8] {
    Self.bytes(documents, as: format, country: country)
  }

  /// Markdown: the plans one after the other. Otherwise there is only one.
  static func bytes(_ documents: [JSONValue], as format: PlanOptions.Format, country: ReaderCountry?) -> [UInt8] {
    switch format {
    case .markdown:
      Array(documents.map { renderPlanMarkdown($0, country: country) }.joined(separator: [UInt8(ascii: "\n")]))
    case .docx: documents.flatMap { renderPlanWord($0, country: country) }
    case .json: documents.flatMap(writePlanJSON)
    }
  }
}
