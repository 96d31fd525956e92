import RapsDiagnostics

/// Where an output goes, after everything that forbids to write there.
struct OutputTarget {
  /// As the user typed it.
  let path: String
  /// The file itself, behind links: a link to an output stays a link.
  let place: String

  /// How many of its first bytes tell who wrote an existing file.
  private static let startLength = 4096

  /// Refuses to replace an input, a file that raps did not write, or anything that is no file.
  /// - Parameter isOurs: whether raps writes files with this start, so that they need no `--force`.
  /// - Throws: `CommandFailure` with exit code 73.
  init(_ path: String, inputs: [String] = [], force: Bool, isOurs: ([UInt8]) -> Bool) throws(CommandFailure) {
    self.path = path
    place = resolvedPath(path)
    switch fileKind(at: path) {
    case .absent:
      let folder = Self.folder(of: place)
      guard fileKind(at: folder) == .directory else {
        throw .file(.cannotWrite, "F0006", path, "cannot be written: there is no folder \"\(folder)\"")
      }
    case .unreachable:
      throw .file(.cannotWrite, "F0006", path, "cannot be written: \(lastSystemError())")
    case .directory:
      throw .file(.cannotWrite, "F0008", path, "is a folder, and a file of that name is to be written")
    case .special:
      throw .file(
        .cannotWrite, "F0010", path, "is a device or a pipe, which raps does not replace by a file",
        help: ["leave out -o, and redirect the standard output"])
    case .file:
      if inputs.contains(where: { isSameFile($0, path) }) {
        throw .file(.cannotWrite, "F0009", path, "is an input and is not overwritten")
      }
      if !force, !isOurs(Self.start(of: path)) {
        throw .file(.cannotWrite, "F0005", path, "exists and was not written by raps", help: ["--force replaces it"])
      }
    }
  }

  /// What `-o` names: nil for `-`, which is standard output where `--format` says how to write there.
  static func path(_ arguments: ParsedArguments) -> String? {
    let path = arguments.value("output")
    return path == "-" && arguments.has("format") ? nil : path
  }

  /// The folder in which a path lies, `.` if it names none.
  static func folder(of path: String) -> String {
    guard let separator = path.lastIndex(where: { $0 == "/" || $0 == "\\" }) else { return "." }
    return String(path[...separator])
  }

  /// The first bytes of a file; none if it cannot be read, which makes it nobody's.
  private static func start(of path: String) -> [UInt8] {
    var start = [UInt8](repeating: 0, count: startLength)
    let count = OpenFile.reading(path)?.read(into: &start) ?? 0
    return Array(start.prefix(count))
  }
}
