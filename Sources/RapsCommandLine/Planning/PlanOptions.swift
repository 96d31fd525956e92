import RapsQuestionnaire

/// What `raps plan` was asked to do beside scoring, checked before anything is read.
struct PlanOptions {
  enum Format: String, CaseIterable {
    case markdown, docx, json

    var fileExtension: String {
      switch self {
      case .markdown: "md"
      case .docx: "docx"
      case .json: "json"
      }
    }
  }

  /// A grouping variable as the user wrote it, and the group of it that is wanted; nil for each that is shown.
  struct Selection {
    let variable: String
    let group: String?
  }

  static let usualPriorities = 5

  let selections: [Selection]
  let top: Int
  let measuresFile: String?
  let format: Format?
  let outputPath: String?
  let isForced: Bool

  /// - Parameter command: its name, for messages.
  init(_ arguments: ParsedArguments, _ options: ScoreOptions, command: String = "plan") throws(CommandFailure) {
    selections = options.groups.map { written in
      let parts = written.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      return Selection(variable: parts[0], group: parts.count == 2 ? parts[1] : nil)
    }
    measuresFile = arguments.value("measures")
    format = arguments.value("format").flatMap(Format.init(rawValue:))
    outputPath = options.outputPath
    isForced = options.isForced
    top = try Self.top(arguments)
    try checkFormat(isFolder: options.isDirectoryTarget, command)
  }

  private static func top(_ arguments: ParsedArguments) throws(CommandFailure) -> Int {
    guard let written = arguments.value("top") else { return usualPriorities }
    guard let number = Int(written), 1...20 ~= number else {
      throw .usage(
        "U0050", "--top must be a whole number from 1 to 20, not \"\(written)\"",
        help: ["few priorities that are carried out help more than many that are not"])
    }
    return number
  }

  private func checkFormat(isFolder: Bool, _ command: String) throws(CommandFailure) {
    if isFolder { return }
    if outputPath == nil, format == .docx {
      throw .usage("U0054", "a Word document is no text for a terminal or a pipe", help: ["name a file: -o plan.docx"])
    }
    if let outputPath {
      guard let fromName = Self.format(ofFile: outputPath) ?? format else {
        throw .usage(
          "U0051", "raps \(command) cannot write \"\(outputPath)\"",
          help: ["end the name in .md, .docx or .json" + (command == "plan" ? ", or in / for a folder with all" : "")])
      }
      if let format, format != fromName {
        throw .usage(
          "U0014", "--format \(format.rawValue) does not fit the name \"\(outputPath)\"", help: ["leave out --format"])
      }
    }
    if selections.count > 1 || selections.contains(where: { $0.group == nil }) {
      try checkHoldsSeveral(isFolder: isFolder)
    }
  }

  /// - Throws: `CommandFailure` if plans of several groups are to become one JSON document.
  func checkHoldsSeveral(isFolder: Bool) throws(CommandFailure) {
    guard !isFolder, let format = outputPath.flatMap(Self.format) ?? format, format != .markdown else { return }
    throw .usage(
      "U0052", "a \(format == .json ? "JSON" : "Word") document holds the plan of one group",
      help: [
        "name the group: --group department=sales, with the group around it: --group department=trade/sales",
        "or write one file per group into a folder: -o plans/",
      ])
  }

  static func format(ofFile path: String) -> Format? {
    switch path.split(separator: ".").last?.lowercased() {
    case "md": .markdown
    case "docx": .docx
    case "json": .json
    default: nil
    }
  }
}
