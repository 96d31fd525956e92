/// How a response file is written, as guessed or as told.
package struct FileFormat: Sendable, Hashable {
  package let encoding: TextEncoding
  package let delimiter: Delimiter
}
