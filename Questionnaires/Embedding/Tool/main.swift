// Writes a Swift source whose `StaticString` literals hold the given files, byte for byte.
// `.embedInCode` makes an array literal instead, which takes the compiler two hundred times as long.
import Foundation

let arguments = CommandLine.arguments.dropFirst().map { URL(filePath: $0) }
guard let output = arguments.first else { exit(64) }

/// The file as a multi-line raw literal. Three hash signs: no `.raps` text needs `"""###`, and raw text needs no escapes.
func literal(of file: URL) throws -> String {
  let text = try String(contentsOf: file, encoding: .utf8)
  precondition(!text.contains("\"\"\"###") && !text.contains("\r") && !text.contains("\0") && text.hasSuffix("\n"))
  return "###\"\"\"\n\(text)\n\"\"\"###"
}

let files = arguments.dropFirst()
guard let measures = files.first(where: { $0.lastPathComponent == "measures.raps" }) else {
  print("error: Questionnaires/measures.raps is missing")
  exit(66)
}

var source = """
  /// The file `measures.raps`, which is no questionnaire.
  let embeddedMeasureLibrary: StaticString = \(try literal(of: measures))

  /// The other files of `Questionnaires/`, sorted by name: `(file name, text)`.
  let embeddedQuestionnaires: [(name: StaticString, text: StaticString)] = [

  """
for file in files where file != measures {
  source += "(\"\(file.lastPathComponent)\", \(try literal(of: file))),\n"
}
source += "]\n"
try source.write(to: output, atomically: true, encoding: .utf8)
