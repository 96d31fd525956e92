import RapsReporting
import RapsResults

/// The results in every asked-for format, on standard output or in files.
struct Outputs {
  let results: ScoreResults
  let options: ScoreOptions
  let groups: [Int]
  let console: Console

  func write() throws {
    guard let path = options.outputPath else {
      return try console.output.write(bytes(as: options.format ?? .terminal, onTerminal: console.isOutputTerminal))
    }
    var files = OutputFiles()
    if options.isDirectoryTarget {
      if fileKind(at: path) == .absent, !makeDirectory(path) {
        throw CommandFailure.file(.cannotWrite, "F0006", path, "cannot be made: \(lastSystemError())")
      }
      let folder = path.hasSuffix("/") || path.hasSuffix("\\") ? path : path + "/"
      files.add(folder + "results.json", bytes(as: .json, onTerminal: false))
      files.add(folder + "scales.csv", bytes(as: .csv, onTerminal: false))
      files.add(folder + "results.txt", bytes(as: .terminal, onTerminal: false))
    } else {
      files.add(path, bytes(as: ScoreOptions.format(ofFile: path) ?? .terminal, onTerminal: false))
    }
    try files.write(inputs: inputs, force: options.isForced)
  }

  /// Every file that was read.
  private var inputs: [String] {
    (options.inputs + [options.questionnaire, options.headcountFile].compactMap { $0 }).filter { $0 != "-" }
  }

  private func bytes(as format: ScoreOptions.Format, onTerminal: Bool) -> [UInt8] {
    let data = DataOptions(language: options.language, country: options.country, groups: groups)
    switch format {
    case .json: return writeJSON(results, options: data)
    case .csv: return writeCSV(results, options: data)
    case .terminal:
      let terminal = TerminalOptions(
        language: options.language, country: options.country, groups: groups,
        width: onTerminal ? console.outputWidth : 80, usesColor: usesColor(onTerminal: onTerminal),
        usesUnicode: !onTerminal || console.showsUnicode)
      if let scale = options.explainedScale, let text = renderExplanation(results, measure: scale, options: terminal) {
        return Array(text.utf8)
      }
      return Array(renderTerminal(results, options: terminal).utf8)
    }
  }

  private func usesColor(onTerminal: Bool) -> Bool {
    switch options.color {
    case "always": options.outputPath == nil
    case "never": false
    default: onTerminal && !console.refusesColor
    }
  }
}
