import Foundation

@testable import RapsDocuments

/// The entries of a zip file as its directory has them; every check value is computed anew.
struct ZipContents {
  var entries: [(name: String, bytes: [UInt8])] = []

  struct Damage: Error {}

  init(_ archive: [UInt8]) throws {
    func number(_ place: Int, _ count: Int) throws -> Int {
      guard place >= 0, place + count <= archive.count else { throw Damage() }
      return (0..<count).reduce(0) { $0 | Int(archive[place + $1]) << (8 * $1) }
    }
    let end = archive.count - 22
    guard try number(end, 4) == 0x0605_4B50 else { throw Damage() }
    var place = try number(end + 16, 4)
    guard try place + number(end + 12, 4) == end else { throw Damage() }
    for _ in 0..<(try number(end + 10, 2)) {
      guard try number(place, 4) == 0x0201_4B50, try number(place + 10, 2) == 0 else { throw Damage() }
      let (size, nameLength) = (try number(place + 24, 4), try number(place + 28, 2))
      let name = String(decoding: archive[place + 46..<place + 46 + nameLength], as: UTF8.self)
      let local = try number(place + 42, 4)
      guard try number(local, 4) == 0x0403_4B50, try number(local + 26, 2) == nameLength else { throw Damage() }
      let start = local + 30 + nameLength
      let bytes = Array(archive[start..<start + size])
      guard try number(place + 16, 4) == Int(crc32(bytes)), try number(local + 14, 4) == Int(crc32(bytes)) else {
        throw Damage()
      }
      entries.append((name, bytes))
      place += 46 + nameLength
    }
    guard place == end else { throw Damage() }
  }

  func text(_ name: String) -> String? {
    entries.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
