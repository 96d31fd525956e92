/// A questionnaire of a few items, and answers to it: quick to score.
enum SmallSurvey {
  static let questionnaire = """
    raps 1

    questionnaire small
      version   1.0
      languages en
      title     en "Small"

    answers frequency
      1 en "never"
      2 en "sometimes"
      3 en "often"

    scale pace
      kind     challenge
      aspect   content
      title    en "Pace"
      answered frequency
      score    0..100
      risk     high
      item p1 en "How often do you rush?"
      item p2 en "How often is it too much?"
      item p3 en "How often do you skip a break?"
      expect 1 1 1 gives 0

    """

  /// Forty respondents, whose answers differ.
  static let answers =
    "p1,p2,p3\n" + (0..<40).map { "\($0 % 3 + 1),\($0 / 3 % 3 + 1),\($0 / 9 % 3 + 1)\n" }.joined()

  /// A folder with `small.raps` and `answers.csv`.
  static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write("small.raps", questionnaire)
    try folder.write("answers.csv", answers)
    return folder
  }
}

/// Scores the answers of a folder of `SmallSurvey`.
func scoreSmall(_ folder: ScratchFolder, _ options: String...) -> Outcome {
  raps(["score", "\(folder.path)/answers.csv", "-q", "\(folder.path)/small.raps"] + options)
}
