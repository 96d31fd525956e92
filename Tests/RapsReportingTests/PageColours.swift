import Foundation
import Testing

@testable import RapsReporting

/// The colours that the page's sheet names, as they are for one way of looking at it.
struct PageColours: Sendable, CustomTestStringConvertible {
  enum Look: String, CaseIterable, Sendable {
    case light
    case dark
    case print
  }

  let look: Look
  /// Red, green and blue by name, 0…1 as written.
  private let colours: [String: [Double]]

  var testDescription: String { look.rawValue }

  init(_ look: Look) throws {
    self.look = look
    let sheet = "\(PageStyle.sheet)"
    var colours = Self.colours(in: sheet, after: ":root{")
    switch look {
    case .light: break
    case .dark:
      colours.merge(Self.colours(in: sheet, after: "(prefers-color-scheme:dark){:root{")) { $1 }
    case .print:
      let printed = try #require(sheet.range(of: "@media print{"))
      colours.merge(Self.colours(in: String(sheet[printed.upperBound...]), after: ":root{")) { $1 }
    }
    self.colours = colours
  }

  private static func colours(in sheet: String, after opening: String) -> [String: [Double]] {
    guard let start = sheet.range(of: opening), let end = sheet[start.upperBound...].firstIndex(of: "}") else {
      return [:]
    }
    var colours: [String: [Double]] = [:]
    for declaration in sheet[start.upperBound..<end].split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].hasPrefix("--"), parts[1].hasPrefix("#") else { continue }
      var digits = parts[1].dropFirst().map(String.init)
      if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
      colours[String(parts[0].dropFirst(2))] = stride(from: 0, to: 6, by: 2).map {
        Double(Int(digits[$0] + digits[$0 + 1], radix: 16) ?? 0) / 255
      }
    }
    return colours
  }

  /// Linear light of red, green and blue, 0…1 (IEC 61966-2-1).
  func linear(_ name: String) throws -> [Double] {
    try #require(colours[name], "\(name)").map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
  }

  /// WCAG 2.2, "contrast ratio": 1…21.
  func contrast(_ one: String, _ other: String) throws -> Double {
    let luminances = try [one, other].map { name in
      zip(try linear(name), [0.2126, 0.7152, 0.0722]).map(*).reduce(0, +)
    }
    return ((luminances.max() ?? 0) + 0.05) / ((luminances.min() ?? 0) + 0.05)
  }
}
