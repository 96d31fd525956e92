/// What `raps help TOPIC` prints: a page about something that several commands share.
struct HelpTopic {
  let name: String
  /// One line in the list of topics.
  let overviewLine: String
  let text: String

  /// In the order in which help lists them.
  static let all = [formats, anonymity, method, language, rules]
}
