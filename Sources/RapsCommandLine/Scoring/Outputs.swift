import RapsAnalysis
import RapsJSON
import RapsQuestionnaire
import RapsReporting
import RapsResults

/// The results in every asked-for format, on standard output or in files.
struct Outputs {
  let results: ScoreResults
  let analysis: Analysis
  /// The draft of an action plan, if one is asked for.
  let plan: JSONValue?
  let options: ScoreOptions
  let groups: [Int]
  let console: Console

  /// What a folder gets.
  private static let set: [(name: String, format: ScoreOptions.Format)] = [
    ("report.html", .html), ("results.xlsx", .xlsx), ("results.json", .json), ("scales.csv", .csv),
    ("results.txt", .terminal),
  ]

  /// Sees to it, before anything is read, that the outputs may be written.
  /// - Throws: `CommandFailure` with exit code 73.
  static func check(_ options: ScoreOptions) throws(CommandFailure) {
    guard let folder = missingFolder(options) else {
      _ = try targets(options)
      _ = try planTargets(options)
      return
    }
    let parent = OutputTarget.folder(of: String(folder.dropLast()))
    guard fileKind(at: parent) == .directory else {
      throw .file(.cannotWrite, "F0006", folder, "cannot be made: there is no folder \"\(parent)\"")
    }
  }

  func write() throws {
    if options.outputPath == nil {
      try write(as: options.format ?? .terminal, onTerminal: console.isOutputTerminal, to: console.output)
      // The page has it as a chapter.
      if let plan, options.format != .html {
        try console.output.write([UInt8(ascii: "\n")] + bytes(of: plan, as: .markdown))
      }
      return
    }
    let newFolder = Self.missingFolder(options)
    if let newFolder, !makeDirectory(newFolder) {
      throw CommandFailure.file(.cannotWrite, "F0006", newFolder, "cannot be made: \(lastSystemError())")
    }
    do {
      let files = try Self.targets(options).map { target, format in
        let file = try StagedFile(target)
        try write(as: format, onTerminal: false, to: file)
        return file
      }
      let plans = try plan.map { plan in
        try Self.planTargets(options).map { target, format in
          let file = try StagedFile(target)
          try file.write(bytes(of: plan, as: format))
          return file
        }
      }
      try StagedFile.commit(files + (plans ?? []))
    } catch {
      newFolder.map(removeFile)
      throw error
    }
  }

  /// The folder that is to be made, with a separator at its end.
  private static func missingFolder(_ options: ScoreOptions) -> String? {
    guard let path = options.outputPath, options.isDirectoryTarget, fileKind(at: path) == .absent else { return nil }
    return path
  }

  private static func targets(
    _ options: ScoreOptions
  ) throws(CommandFailure) -> [(target: OutputTarget, format: ScoreOptions.Format)] {
    guard let path = options.outputPath else { return [] }
    guard options.isDirectoryTarget else {
      let format = options.outputFormat
      return [(try target(path, format, options), format)]
    }
    let folder = folderPrefix(path)
    var targets: [(target: OutputTarget, format: ScoreOptions.Format)] = []
    for (name, format) in set { targets.append((try target(folder + name, format, options), format)) }
    return targets
  }

  /// The plan's files, where a folder is to get one.
  private static func planTargets(
    _ options: ScoreOptions
  ) throws(CommandFailure) -> [(target: OutputTarget, format: PlanOptions.Format)] {
    guard let path = options.outputPath, options.drawsPlan, options.isDirectoryTarget else { return [] }
    var targets: [(target: OutputTarget, format: PlanOptions.Format)] = []
    for format in PlanOptions.Format.allCases {
      let file = "\(folderPrefix(path))\(PlanUnits.fileName).\(format.fileExtension)"
      targets.append(
        (try PlanOutputs.target(file, readFiles: options.readFiles, isForced: options.isForced), format))
    }
    return targets
  }

  private static func folderPrefix(_ path: String) -> String {
    path.hasSuffix("/") || path.hasSuffix("\\") ? path : path + "/"
  }

  private static func target(
    _ path: String, _ format: ScoreOptions.Format, _ options: ScoreOptions
  ) throws(CommandFailure) -> OutputTarget {
    try OutputTarget(path, inputs: options.readFiles, force: options.isForced, isOurs: format.isOurs)
  }

  private func bytes(of plan: JSONValue, as format: PlanOptions.Format) -> [UInt8] {
    PlanOutputs.bytes([plan], as: format, country: options.country)
  }

  private func write(as format: ScoreOptions.Format, onTerminal: Bool, to sink: any ByteSink) throws {
    let data = DataOptions(
      language: options.language, country: options.country, groups: groups, decimalMark: options.decimalMark)
    switch format {
    case .json: try writeJSONPieces(data, to: sink)
    case .csv: try sink.write(writeCSV(results, analysis: analysis, options: data))
    case .html:
      let library =
        try groups.isEmpty ? MeasureLibrary() : QuestionnaireStore.measureLibrary(for: results.questionnaire, with: nil)
      try sink.write(renderHTML(results, analysis: analysis, plan: plan, library: library, options: data))
    case .xlsx: try sink.write(renderWorkbook(results, analysis: analysis, plan: plan, options: data))
    case .terminal: try sink.write(Array(text(onTerminal: onTerminal).utf8))
    }
  }

  /// The document as it is made: nothing more is made of it once the sink has failed.
  private func writeJSONPieces(_ data: DataOptions, to sink: any ByteSink) throws {
    var failure: (any Error)?
    writeJSON(results, analysis: analysis, options: data) { piece in
      do { try sink.write(piece) } catch { failure = error }
      return failure == nil
    }
    if let failure { throw failure }
  }

  private func text(onTerminal: Bool) -> String {
    let terminal = TerminalOptions(
      language: options.language, country: options.country, groups: groups,
      width: onTerminal ? console.outputWidth : 80, usesColor: usesColor(onTerminal: onTerminal),
      usesUnicode: !onTerminal || console.showsUnicode)
    if let scale = options.explainedScale,
      let text = renderExplanation(results, analysis: analysis, measure: scale, options: terminal)
    {
      return text
    }
    return renderTerminal(results, analysis: analysis, options: terminal)
  }

  private func usesColor(onTerminal: Bool) -> Bool {
    switch options.color {
    case "always": options.outputPath == nil
    case "never": false
    default: onTerminal && !console.refusesColor
    }
  }
}

extension ScoreOptions.Format {
  /// Whether a file that starts so is one of our outputs of this format: no other file is replaced without being asked.
  func isOurs(_ start: [UInt8]) -> Bool {
    switch self {
    case .json: start.starts(with: "{\"schemaVersion\": ".utf8)
    case .csv: isOurTable(start)
    case .html: String(decoding: start, as: UTF8.self).contains("<meta name=\"generator\" content=\"raps\"")
    // A zip file that names its parts as Excel's are named; the sheets' names follow within the first bytes.
    case .xlsx: start.starts(with: "PK".utf8) && String(decoding: start, as: UTF8.self).contains("/xl/workbook.xml")
    // The double rule below the title.
    case .terminal: String(decoding: start, as: UTF8.self).contains(String(repeating: "━", count: 20))
    }
  }
}
