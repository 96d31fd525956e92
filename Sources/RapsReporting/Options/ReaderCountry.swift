/// Whose law names the body that reads the report with the employer (METHOD, Words).
package enum ReaderCountry: String, Sendable, Hashable, CaseIterable {
  case be, nl, fr, de
}
