/// What a spreadsheet makes of a text such as `1-5` or `10-49`: a date. It is read from both sides: which dates a text
/// may become, and which a cell is.
///
/// A spreadsheet takes two numbers for a day and a month of this year, in the order of its country, else for a month
/// and a year (`10-49` is October 1949). It shows the first as `01-mei` or `5-Jan` and the second as `okt-49`, saves
/// either as `05/01/2026` or `2026-05-01 00:00:00` if the column was formatted so, and other programs see the number of
/// days since 30 December 1899.
struct SpreadsheetDate: Hashable {
  private enum Kind: Hashable {
    case day(Int)
    /// Of the century.
    case year(Int)
  }

  /// 1…12
  private let month: Int
  private let other: Kind

  private init?(day: Int, month: Int) {
    guard 1...12 ~= month, 1...Self.dayCounts[month - 1] ~= day else { return nil }
    self.month = month
    other = .day(day)
  }

  private init?(month: Int, year: Int) {
    guard 1...12 ~= month, 0...99 ~= year || 1900...2099 ~= year else { return nil }
    self.month = month
    other = .year(year % 100)
  }

  private static let dayCounts = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  // MARK: What a text may become

  /// The dates that a text of two numbers may become; none for any other text.
  static func made(from text: String) -> Set<SpreadsheetDate> {
    let parts = LooseText(text).canonical.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    let numbers = parts.compactMap { part in
      let words = part.split(separator: " ")
      return words.count == 1 ? number(words[0]) : nil
    }
    guard parts.count == 2, numbers.count == 2 else { return [] }
    let (first, second) = (numbers[0], numbers[1])
    let days = [Self(day: first, month: second), Self(day: second, month: first)].compactMap { $0 }
    // Where one order of day and month makes no date, a spreadsheet of that country sees a month and a year.
    return Set(days.count == 2 ? days : days + [Self(month: first, year: second)].compactMap { $0 })
  }

  // MARK: What a cell is

  /// What the date in a cell may be; none if there is no date.
  ///
  /// `isCertain` is false for the number of days, which may be any other number.
  static func readings(ofCell text: String) -> (dates: Set<SpreadsheetDate>, isCertain: Bool) {
    let parts = parts(of: text)
    let months = parts.map { monthNumber(String($0)) }
    let numbers = parts.map(number)
    let years = parts.map { $0.utf8.count == 2 || $0.utf8.count == 4 ? number($0) : nil }
    let dates: [SpreadsheetDate?]
    switch (parts.count, months.firstIndex { $0 != nil }) {
    case (1, nil): return (numbers[0].map { days(ofSerialNumber: $0) } ?? [], false)
    case (2, nil) where numbers[1] == 0: return (numbers[0].map { days(ofSerialNumber: $0) } ?? [], false)
    case (2, 0?): dates = [years[1].flatMap { Self(month: months[0] ?? 0, year: $0) }]
    case (2, 1?): dates = [numbers[0].flatMap { Self(day: $0, month: months[1] ?? 0) }]
    case (3, 0?): dates = fullDate(day: numbers[1], month: months[0], year: years[2])
    case (3, 1?): dates = fullDate(day: numbers[0], month: months[1], year: years[2])
    case (3, nil) where parts[0].count == 4: dates = fullDate(day: numbers[2], month: numbers[1], year: years[0])
    case (3, nil):
      dates =
        fullDate(day: numbers[0], month: numbers[1], year: years[2])
        + fullDate(day: numbers[1], month: numbers[0], year: years[2])
    default: dates = []
    }
    return (Set(dates.compactMap { $0 }), true)
  }

  private static func fullDate(day: Int?, month: Int?, year: Int?) -> [SpreadsheetDate?] {
    guard let day, let month, let year, let date = Self(day: day, month: month),
      let ofYear = Self(month: month, year: year)
    else { return [] }
    return day == 1 ? [date, ofYear] : [date]
  }

  /// The parts between dashes, points, slashes and blanks, without a time of day.
  private static func parts(of text: String) -> [Substring] {
    var text = LooseText(text).canonical
    if let mark = text.firstIndex(of: "t"), mark > text.startIndex, text[text.index(before: mark)].isNumber {
      text.replaceSubrange(mark...mark, with: " ")
    }
    let parts = text.split { "-/., ".contains($0) }
    let time = parts.firstIndex { $0.contains(":") } ?? parts.endIndex
    guard parts[time...].allSatisfy({ $0.utf8.allSatisfy { 0x30...0x3A ~= $0 || $0 == UInt8(ascii: "z") } }) else {
      return []
    }
    return Array(parts[..<time])
  }

  private static func number(_ text: Substring) -> Int? {
    guard 1...5 ~= text.utf8.count, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(text)
  }

  /// Years in which somebody may have typed a day and a month.
  private static let typedYears = 2000...2099

  /// Of a number of days since 30 December 1899, from 1927 to 2099.
  private static func days(ofSerialNumber serial: Int) -> Set<SpreadsheetDate> {
    guard 10_000...73_050 ~= serial else { return [] }
    let (year, month, day) = civilDate(daysSince1970: serial - 25_569)
    let typed = typedYears.contains(year) ? Self(day: day, month: month) : nil
    let ofYear = day == 1 ? Self(month: month, year: year) : nil
    return Set([typed, ofYear].compactMap { $0 })
  }

  /// The date in the Gregorian calendar, counted in years that start in March, in which a leap day comes last.
  private static func civilDate(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let days = days + 719_468  // Since 1 March of the year 0.
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  // MARK: Months

  private static func monthNumber(_ word: String) -> Int? { monthNames[word] }

  /// Names and the abbreviations that spreadsheets show, without their point, in lower case.
  private static let monthNames: [String: Int] = {
    let names = [
      "jan januari janvier januar january janv jän jänner",
      "feb februari février februar february févr fév fevr fev",
      "mrt maart mars märz march mar mär mrz maa",
      "apr april avril avr",
      "mei mai may",
      "jun juni juin june",
      "jul juli juillet july juil",
      "aug augustus août august aout aoû",
      "sep september septembre sept",
      "okt oktober octobre october oct",
      "nov november novembre",
      "dec december décembre dezember dez déc",
    ]
    var numbers: [String: Int] = [:]
    for (index, words) in names.enumerated() {
      for word in words.split(separator: " ") { numbers[String(word)] = index + 1 }
    }
    return numbers
  }()
}
