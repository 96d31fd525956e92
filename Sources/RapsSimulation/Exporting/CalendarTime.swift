/// A point in time as a calendar and a clock show it.
struct CalendarTime: Sendable, Hashable {
  let year: Int
  let month: Int
  let day: Int
  let hour: Int
  let minute: Int
  let second: Int

  /// - Parameter seconds: since the beginning of 1970, not negative.
  init(seconds: Int) {
    let dayNumber = seconds / 86_400
    let time = seconds % 86_400
    // Years that begin in March end with the leap day. Source: Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    hour = time / 3600
    minute = time / 60 % 60
    second = time % 60
  }

  /// `2026-03-02`
  var isoDate: String { "\(year)-\(twoDigits(month))-\(twoDigits(day))" }
  /// `09:05:12`
  var clock: String { "\(twoDigits(hour)):\(twoDigits(minute)):\(twoDigits(second))" }
  /// `2026-03-02 09:05:12`
  var dateAndClock: String { "\(isoDate) \(clock)" }
  /// The hour of a clock with twelve of them.
  var hourOfTwelve: Int { (hour + 11) % 12 + 1 }
  var isMorning: Bool { hour < 12 }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
