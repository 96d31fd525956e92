/// Texts of the product that belong together, in the four languages of reports: a value per language, so that the
/// compiler refuses a text that one of them lacks.
///
/// How words are kept:
/// - Every text that people read stands in a file of this folder, in a type named `…Words`; no other file of the room
///   has one. A type is in a file of its own, its languages below it or, where they are long, in `…Words+Dutch.swift`
///   and so on beside it. A term has one place: other types take it from there.
/// - Sentences get numbers and names as text, numbers always from `NumberStyle`, and say so where they are declared.
/// - Dutch says "je", and what Belgium and the Netherlands both say (enquête, not bevraging; alleen, not enkel);
///   French says "vous" and "personnes", and sets a no-break space inside « » and before : ; ? ! and %; German says
///   "Sie", names both women and men or neither (Teilnehmende), and no stars; English is British.
/// - Figures are of work, never of persons: no word judges a person or who leads them, none says that something causes
///   something (METHOD P3). What is less than certain is said so (P4).
/// - Terms, in Dutch, French, German and English: schaal, échelle, Skala, scale · vraag, question, Frage, item ·
///   grenswaarde, seuil, Grenzwert, cut-off · referentiegroep, groupe de référence, Referenzgruppe, reference group ·
///   ongewenst gedrag, comportement indésirable, unerwünschtes Verhalten, unwanted behaviour · samenhang, lien,
///   Zusammenhang, going together · gunstig, favorable, günstig, favourable · enquête, enquête, Befragung, survey.
protocol TranslatedWords: Sendable {
  static var dutch: Self { get }
  static var french: Self { get }
  static var german: Self { get }
  static var english: Self { get }
}

extension TranslatedWords {
  static func `in`(_ language: ReportLanguage) -> Self {
    switch language {
    case .nl: dutch
    case .fr: french
    case .de: german
    case .en: english
    }
  }
}
