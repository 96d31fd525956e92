/// A cell of a record: where its content stands, without quotes.
struct Field: Hashable {
  enum Form: UInt8 {
    case plain, quoted
    /// Quoted, with doubled quotes inside.
    case escaped
  }

  var start: Int32
  var end: Int32
  var form: Form

  var range: Range<Int> { Int(start)..<Int(end) }
  var isEmpty: Bool { start == end }
}
