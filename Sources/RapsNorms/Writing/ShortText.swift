/// The shortest decimal that reads back as the number, without a needless `.0`; JSON's own spelling.
///
/// - Precondition: the number is finite.
package func shortText(_ number: Double) -> String {
  precondition(number.isFinite)
  let text = number == 0 ? "0" : number.description
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
