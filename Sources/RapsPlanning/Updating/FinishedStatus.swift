/// What people write as the status of a measure that is finished.
///
/// Statuses are free text. One counts as finished if it is one of these words, whatever their case, alone or followed by
/// something that is no word: "Done", "afgerond (3 mei)", "erledigt, 12.6."; "klaar voor start" and "not done" do not.
package enum FinishedStatus {
  /// In Dutch, French, German and English.
  package static let words: [String] = [
    "klaar", "afgerond", "voltooid", "uitgevoerd", "gedaan", "beëindigd", "afgewerkt", "gerealiseerd", "afgesloten",
    "terminé", "terminée", "achevé", "achevée", "réalisé", "réalisée", "fini", "finie", "fait", "faite", "accompli",
    "accomplie", "clôturé", "clôturée",
    "erledigt", "abgeschlossen", "fertig", "umgesetzt", "beendet", "durchgeführt", "fertiggestellt",
    "done", "finished", "completed", "complete", "closed", "implemented",
  ]

  package static func matches(_ status: String) -> Bool {
    let written = status.lowercased().drop { !$0.isLetter }
    let word = written.prefix(while: \.isLetter)
    let rest = written[word.endIndex...].drop(while: \.isWhitespace)
    return words.contains(String(word)) && rest.first.map { !$0.isLetter } ?? true
  }
}
