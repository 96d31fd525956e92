/// Writes JSON as it goes: keys in the order of the calls, no tree, no Foundation.
///
/// Objects and arrays are either on one line or have one member per line. NaN and infinities
/// cannot be written: numbers are integers or the caller's decimal text.
///
/// A document of thousands of groups takes hundreds of megabytes. Such a one goes to a sink in pieces, and its elements
/// are made several at once (`element`, `append(elements:)`), so that it never stands in memory as a whole.
package struct JSONWriter: ~Copyable {
  private var room: ByteRoom
  private let sink: (([UInt8]) -> Bool)?
  /// False once the sink wants no more.
  package private(set) var isWanted = true
  /// Open containers without the innermost, outermost first.
  private var outer: [Bool] = []
  private var depth = 0
  /// Of the innermost open container.
  private var isMultiline = false
  private var isFirstMember = true
  private var staysOnLine = true

  package init() {
    self.init(capacity: 1 << 10)
  }

  private init(capacity: Int) {
    room = ByteRoom(capacity: capacity)
    sink = nil
  }

  /// - Parameter sink: is given the document piece by piece, the last one when its outermost container closes; returns
  ///   whether it wants more.
  package init(to sink: @escaping ([UInt8]) -> Bool) {
    room = ByteRoom(capacity: Self.pieceSize)
    self.sink = sink
  }

  /// About so many bytes go to the sink at once.
  private static let pieceSize = 1 << 16

  /// What is written; with a sink only what it has not been given yet.
  package var bytes: [UInt8] { room.bytes }

  // MARK: Containers

  package mutating func object(key: String? = nil, multiline: Bool = false, _ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"), key: key, multiline: multiline)
    members(&self)
    close(UInt8(ascii: "}"))
  }

  package mutating func array(key: String? = nil, multiline: Bool = false, _ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["), key: key, multiline: multiline)
    members(&self)
    close(UInt8(ascii: "]"))
  }

  private mutating func open(_ bracket: UInt8, key: String?, multiline: Bool) {
    startMember(key: key)
    room.put(bracket)
    if depth > 0 { outer.append(isMultiline) }
    depth += 1
    isMultiline = multiline
    isFirstMember = true
  }

  private mutating func close(_ bracket: UInt8) {
    room.reserve(3)
    if isMultiline, !isFirstMember { room.put(UInt8(ascii: "\n")) }
    room.put(bracket)
    isFirstMember = false
    depth -= 1
    isMultiline = outer.popLast() ?? false
    if depth == 0 { room.put(UInt8(ascii: "\n")) }
    if sink != nil, depth == 0 || room.count >= Self.pieceSize { handOver() }
  }

  /// The next member follows on the same line, whatever its container does.
  package mutating func stayOnLine() { staysOnLine = true }

  // MARK: Pieces

  /// Gives the sink what it has not been given yet.
  private mutating func handOver() {
    guard let sink, room.count > 0 else { return }
    if isWanted { isWanted = sink(room.bytes) }
    room.removeAll()
  }

  /// A place among the elements of an array, from which others can write on.
  package struct Place: Sendable {
    fileprivate let isMultiline: Bool
    fileprivate let isFirstMember: Bool
  }

  /// Where the next element goes.
  package var place: Place { Place(isMultiline: isMultiline, isFirstMember: isFirstMember) }

  /// One element of an open array, without the document around it.
  ///
  /// - Parameters:
  ///   - place: in the array.
  ///   - offset: how many elements come between that place and this one.
  ///   - capacity: bytes that it may take without growing.
  package static func element(
    at place: Place, offset: Int, capacity: Int, _ write: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var writer = JSONWriter(capacity: capacity)
    writer.depth = 1
    writer.isMultiline = place.isMultiline
    writer.isFirstMember = place.isFirstMember && offset == 0
    writer.staysOnLine = false
    write(&writer)
    return writer.bytes
  }

  /// Puts elements in the open array that were written apart, in their order.
  package mutating func append(elements: [[UInt8]]) {
    guard !elements.isEmpty else { return }
    isFirstMember = false
    guard let sink else {
      for element in elements {
        room.reserve(element.count)
        unsafe element.withUnsafeBufferPointer { unsafe room.put($0) }
      }
      return
    }
    handOver()
    for element in elements where isWanted { isWanted = sink(element) }
  }

  // MARK: Values

  package mutating func string(_ text: String, key: String? = nil) {
    startMember(key: key)
    appendQuoted(text)
  }

  package mutating func number(_ number: Int, key: String? = nil) {
    startMember(key: key)
    appendDecimal(number.magnitude, isNegative: number < 0, fractionDigits: 0)
  }

  /// `significand` / 10^`fractionDigits`, without zeros at the end of its fraction.
  package mutating func number(significand: Int64, fractionDigits: Int, key: String? = nil) {
    startMember(key: key)
    var (magnitude, digitCount) = (UInt(significand.magnitude), fractionDigits)
    while digitCount > 0, magnitude.isMultiple(of: 10) {
      magnitude /= 10
      digitCount -= 1
    }
    appendDecimal(magnitude, isNegative: significand < 0, fractionDigits: digitCount)
  }

  /// - Parameter decimal: a number in JSON's own spelling.
  package mutating func number(decimal: String, key: String? = nil) {
    startMember(key: key)
    append(text: decimal)
  }

  package mutating func boolean(_ value: Bool, key: String? = nil) {
    startMember(key: key)
    append(text: value ? "true" : "false")
  }

  package mutating func null(key: String? = nil) {
    startMember(key: key)
    append(text: "null")
  }

  /// Null, and why in a sibling `…Reason`.
  package mutating func null(key: String, reason: String) {
    null(key: key)
    startMember(key: key, suffix: "Reason")
    appendQuoted(reason)
  }

  // MARK: Bytes

  /// What stands between members, and the key; leaves room for a bracket.
  private mutating func startMember(key: String?, suffix: String = "") {
    room.reserve(8)
    if !isFirstMember { room.put(UInt8(ascii: ",")) }
    if isMultiline, !staysOnLine {
      room.put(UInt8(ascii: "\n"))
    } else if !isFirstMember {
      room.put(UInt8(ascii: " "))
    }
    isFirstMember = false
    staysOnLine = false
    guard let key else { return }
    appendQuoted(key, suffix: suffix)
    room.reserve(3)
    room.put(UInt8(ascii: ":"))
    room.put(UInt8(ascii: " "))
  }

  /// - Parameter text: that needs no escaping.
  private mutating func append(text: String) {
    let isPut: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { utf8 in
      room.reserve(utf8.count)
      unsafe room.put(utf8)
    }
    if isPut == nil { for byte in text.utf8 { append(byte) } }
  }

  private mutating func append(_ byte: UInt8) {
    room.reserve(1)
    room.put(byte)
  }

  /// `magnitude` / 10^`fractionDigits` with all digits of its fraction, written from its end.
  private mutating func appendDecimal(_ magnitude: UInt, isNegative: Bool, fractionDigits: Int) {
    let width = max(Self.digitCount(magnitude), fractionDigits + 1)
    room.reserve(width + 2)
    if isNegative { room.put(UInt8(ascii: "-")) }
    room.skip(width + (fractionDigits > 0 ? 1 : 0))
    var rest = magnitude
    var index = room.count
    for place in 0..<width {
      if place == fractionDigits, place > 0 {
        index -= 1
        room.place(UInt8(ascii: "."), at: index)
      }
      index -= 1
      room.place(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10), at: index)
      rest /= 10
    }
  }

  private static func digitCount(_ number: UInt) -> Int {
    if number < 100 { return number < 10 ? 1 : 2 }
    var (count, rest) = (3, number / 1_000)
    while rest > 0 {
      rest /= 10
      count += 1
    }
    return count
  }

  /// Also escapes what could steer a terminal or reorder a line, should the document be printed on one.
  ///
  /// - Parameter suffix: stands inside of the quotes and needs no escaping.
  private mutating func appendQuoted(_ text: String, suffix: String = "") {
    append(UInt8(ascii: "\""))
    // Nearly all are plain.
    let isPlain = unsafe text.utf8.withContiguousStorageIfAvailable { utf8 in
      room.reserve(utf8.count + 1)
      return unsafe room.put(plain: utf8)
    }
    if isPlain != true { for scalar in text.unicodeScalars { appendEscaped(scalar) } }
    if !suffix.isEmpty { append(text: suffix) }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: append(text: "\\\"")
    case 0x5C: append(text: "\\\\")
    case 0x0A: append(text: "\\n")
    case 0x09: append(text: "\\t")
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
      let digits = String(scalar.value, radix: 16)
      append(text: "\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    default: append(text: String(scalar))
    }
  }
}
