/// A zip file of a few small entries, the container of Word and Excel files.
///
/// Entries are stored, not compressed: every reader takes them, the writer stays small, and what stands in the file can
/// be searched. The same entries give the same bytes: all carry the first day that the format knows. Layout and field
/// numbers are those of PKWARE's APPNOTE 6.3.10.
struct ZipArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var entryCount = 0

  /// 4.4.3: entries in folders need version 2.0 of a reader.
  private static let neededVersion = 20
  /// 4.4.4: bit 11, names are UTF-8.
  private static let flags = 0x0800
  /// 4.4.6: 1980-01-01, in the format's packed form.
  private static let firstDay = 0x0021

  /// Appends an entry.
  /// - Parameter name: its path within the archive, with `/`; each name once.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    let name = Array(name.utf8)
    // Beyond these the format needs its 64-bit extension; no report comes near.
    precondition(body.count + bytes.count < Int(UInt32.max) && entryCount < Int(UInt16.max))
    var facts: [UInt8] = []
    facts.appendLittleEndian(Self.neededVersion, byteCount: 2)
    facts.appendLittleEndian(Self.flags, byteCount: 2)
    facts.appendLittleEndian(0, byteCount: 2)  // 4.4.5: stored
    facts.appendLittleEndian(0, byteCount: 2)  // midnight
    facts.appendLittleEndian(Self.firstDay, byteCount: 2)
    facts.appendLittleEndian(Int(crc32(bytes)), byteCount: 4)
    facts.appendLittleEndian(bytes.count, byteCount: 4)  // as stored
    facts.appendLittleEndian(bytes.count, byteCount: 4)
    facts.appendLittleEndian(name.count, byteCount: 2)
    facts.appendLittleEndian(0, byteCount: 2)  // no extra field

    directory.appendLittleEndian(0x0201_4B50, byteCount: 4)  // 4.3.12
    directory.appendLittleEndian(Self.neededVersion, byteCount: 2)  // made by
    directory += facts
    directory.appendLittleEndian(0, byteCount: 2)  // no comment
    directory.appendLittleEndian(0, byteCount: 2)  // disk
    directory.appendLittleEndian(0, byteCount: 2)  // internal attributes
    directory.appendLittleEndian(0, byteCount: 4)  // external attributes
    directory.appendLittleEndian(body.count, byteCount: 4)
    directory += name

    body.appendLittleEndian(0x0403_4B50, byteCount: 4)  // 4.3.7
    body += facts
    body += name
    body += bytes
    entryCount += 1
  }

  /// The whole file.
  func bytes() -> [UInt8] {
    var end: [UInt8] = []
    end.appendLittleEndian(0x0605_4B50, byteCount: 4)  // 4.3.16
    end.appendLittleEndian(0, byteCount: 4)  // disks
    end.appendLittleEndian(entryCount, byteCount: 2)
    end.appendLittleEndian(entryCount, byteCount: 2)
    end.appendLittleEndian(directory.count, byteCount: 4)
    end.appendLittleEndian(body.count, byteCount: 4)
    end.appendLittleEndian(0, byteCount: 2)  // no comment
    return body + directory + end
  }
}

extension [UInt8] {
  fileprivate mutating func appendLittleEndian(_ value: Int, byteCount: Int) {
    for byte in 0..<byteCount { append(UInt8(truncatingIfNeeded: value >> (8 * byte))) }
  }
}
