// Writes a Swift source whose `StaticString` literals hold the given files, byte for byte.
// `.embedInCode` makes an array literal instead, which takes the compiler two hundred times as long.
import Foundation

let arguments = CommandLine.arguments.dropFirst().map { URL(filePath: $0) }
guard let output = arguments.first else { exit(64) }

/// The file as a multi-line raw literal. Three hash signs: no `.raps` text needs `"""###`, and raw text needs no escapes.
func literal(of text: String) -> String {
  precondition(!text.contains("\"\"\"###") && !text.contains("\r") && !text.contains("\0") && text.hasSuffix("\n"))
  return "###\"\"\"\n\(text)\n\"\"\"###"
}

var source = """
  /// The files of `Questionnaires/`, sorted by name: `(file name, text)`.
  let embeddedSources: [(name: StaticString, text: StaticString)] = [

  """
for file in arguments.dropFirst() {
  let text = try String(contentsOf: file, encoding: .utf8)
  source += "(\"\(file.lastPathComponent)\", \(literal(of: text))),\n"
}
source += "]\n"
try source.write(to: output, atomically: true, encoding: .utf8)
