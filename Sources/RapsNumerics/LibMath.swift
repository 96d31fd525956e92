/// The elementary functions of the platform's C library: all that numerics needs beyond the standard library.
///
/// They may differ between platforms in the last bits, so whatever passes through them is compared with a tolerance.
#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(ucrt)
  import ucrt
#endif

enum LibMath {
  static func exp(_ x: Double) -> Double { libraryExp(x) }
  static func log(_ x: Double) -> Double { libraryLog(x) }
  static func log1p(_ x: Double) -> Double { libraryLog1p(x) }
  /// The complementary error function.
  static func erfc(_ x: Double) -> Double { libraryErfc(x) }
  static func sin(_ x: Double) -> Double { librarySin(x) }
  static func asin(_ x: Double) -> Double { libraryAsin(x) }
}

// Outside of `LibMath`, where the names mean the library's.
private func libraryExp(_ x: Double) -> Double { exp(x) }
private func libraryLog(_ x: Double) -> Double { log(x) }
private func libraryLog1p(_ x: Double) -> Double { log1p(x) }
private func libraryErfc(_ x: Double) -> Double { erfc(x) }
private func librarySin(_ x: Double) -> Double { sin(x) }
private func libraryAsin(_ x: Double) -> Double { asin(x) }
