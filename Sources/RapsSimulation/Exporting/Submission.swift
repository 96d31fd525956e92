/// What a survey tool knows of one filled-in form beside the answers, all of it invented.
///
/// The form was open from Monday 2 March 2026 on: 64 people a working day, one every nine minutes from eight o'clock.
struct Submission: Sendable {
  /// 0-based.
  let row: Int
  let itemCount: Int
  /// Up to and with the last item that has an answer.
  let reachedItemCount: Int
  let durationSeconds: Int
  /// Of local time since the beginning of 1970.
  let endSeconds: Int
  /// Where ids come from.
  private let randomBits: UInt64
  private let otherBits: UInt64

  private static let openingDay = 20_514
  private static let peoplePerDay = 64
  private static let secondsBetween = 540
  /// Central European Time.
  static let secondsBeforeUTC = 3600

  /// - Parameter durationSeconds: nil if the answers do not tell.
  init(row: Int, seed: UInt64, itemCount: Int, reachedItemCount: Int, durationSeconds: Int?) {
    var generator = SplitMix64(seed: seed ^ 0x5355_4256_4559, row: row)
    let workingDay = row / Self.peoplePerDay
    let day = Self.openingDay + workingDay / 5 * 7 + workingDay % 5
    self.row = row
    self.itemCount = itemCount
    self.reachedItemCount = reachedItemCount
    randomBits = generator.next()
    otherBits = generator.next()
    endSeconds =
      day * 86_400 + 8 * 3600 + row % Self.peoplePerDay * Self.secondsBetween + generator.below(Self.secondsBetween)
    self.durationSeconds = durationSeconds ?? 300 + generator.below(600)
  }

  var isFinished: Bool { reachedItemCount == itemCount }
  var percentReached: Int { itemCount == 0 ? 100 : reachedItemCount * 100 / itemCount }
  var start: CalendarTime { CalendarTime(seconds: endSeconds - durationSeconds) }
  var end: CalendarTime { CalendarTime(seconds: endSeconds) }
  var startInUTC: CalendarTime { CalendarTime(seconds: endSeconds - durationSeconds - Self.secondsBeforeUTC) }
  var endInUTC: CalendarTime { CalendarTime(seconds: endSeconds - Self.secondsBeforeUTC) }
  /// 1-based, as tools count.
  var number: Int { row + 1 }
  var durationHundredths: Int { durationSeconds * 100 + Int(randomBits & 0xFFFF) % 100 }
  var milliseconds: Int { Int(otherBits & 0xFFFF) % 1000 }

  /// In one of the blocks that are reserved for documentation (RFC 5737).
  var address: String {
    "\(["192.0.2", "198.51.100", "203.0.113"][Int(randomBits >> 32 & 0xFF) % 3]).\(1 + Int(randomBits >> 40 & 0xFF) % 254)"
  }

  /// A number below `bound`, another one for another `purpose`.
  func number(below bound: Int, purpose: UInt64) -> Int {
    Int((randomBits ^ (otherBits &* (2 &* purpose &+ 1))) % UInt64(bound))
  }

  /// A version-4 UUID.
  var uuid: String {
    let digits = Self.hexadecimal(randomBits) + Self.hexadecimal(otherBits)
    let parts = [0..<8, 8..<12, 13..<16, 17..<20, 20..<32].map { range in
      String(digits.dropFirst(range.lowerBound).prefix(range.count))
    }
    return "\(parts[0])-\(parts[1])-4\(parts[2])-a\(parts[3])-\(parts[4])"
  }

  /// Fifteen letters and digits.
  var letterKey: String {
    var bits = (high: randomBits, low: otherBits)
    return String(
      (0..<15).map { place in
        let source = place < 10 ? bits.high : bits.low
        if place < 10 { bits.high /= 62 } else { bits.low /= 62 }
        return Self.letters[Int(source % 62)]
      })
  }

  private static let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// A whole number of hundredths as a decimal without needless zeros, as `12.5`.
func decimal(hundredths: Int, sign: String) -> String {
  let fraction = hundredths % 100
  guard fraction > 0 else { return String(hundredths / 100) }
  return "\(hundredths / 100)\(sign)" + (fraction % 10 == 0 ? String(fraction / 10) : twoDigits(fraction))
}
