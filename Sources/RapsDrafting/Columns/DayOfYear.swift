/// Whether a text is a day or year with a month, as `01-mei`: spreadsheets make that of answers such as 1-5.
func isDayOfYear(_ text: String) -> Bool {
  let parts = text.lowercased().split { "-/. ".contains($0) }
  guard parts.count == 2, let number = parts.first(where: { $0.allSatisfy(\.isNumber) }), number.utf8.count <= 4,
    let month = parts.first(where: { $0.allSatisfy(\.isLetter) })
  else { return false }
  return months.contains(String(month))
}

/// As spreadsheets shorten them in nl, fr, de and en.
private let months: Set<String> = [
  "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec",
  "janv", "févr", "fevr", "mars", "avr", "mai", "juin", "juil", "août", "aout", "oct", "déc",
  "mär", "mrz", "märz", "juni", "juli", "dez", "mar", "may", "june", "july",
]
