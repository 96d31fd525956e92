import RapsDiagnostics
import RapsQuestionnaire
import Testing

@testable import RapsDrafting

@Suite("Answers in words get the order that they have, or none")
struct WordedAnswersTests {
  /// The codes that the draft gives to words, in the order of the words.
  private func codes(_ questionnaire: Questionnaire, _ words: [String]) -> [Int?] {
    words.map { word in
      questionnaire.answerSets.lazy.flatMap(\.options).first { option in
        option.label.entries.contains { $0.text.lowercased() == word.lowercased() }
          || option.synonyms.contains { $0.text.lowercased() == word.lowercased() }
      }?.code
    }
  }

  /// Each answer of a list is told apart from the others, and where all of it was seen nothing is guessed.
  @Test(arguments: [
    ["Strongly disagree", "Somewhat disagree", "Somewhat agree", "Strongly agree"],
    ["Strongly disagree", "Disagree", "Somewhat disagree", "Somewhat agree", "Agree", "Strongly agree"],
    [
      "Strongly disagree", "Disagree", "Somewhat disagree", "Neither agree nor disagree", "Somewhat agree", "Agree",
      "Strongly agree",
    ],
    ["Pas du tout d'accord", "Pas d'accord", "D'accord", "Tout à fait d'accord"],
    [
      "Pas du tout d'accord", "Plutôt pas d'accord", "Ni d'accord, ni pas d'accord", "Plutôt d'accord",
      "Tout à fait d'accord",
    ],
    ["Helemaal mee oneens", "Mee oneens", "Neutraal", "Mee eens", "Helemaal mee eens"],
    ["Helemaal niet akkoord", "Niet akkoord", "Neutraal", "Akkoord", "Helemaal akkoord"],
    ["trifft gar nicht zu", "trifft eher nicht zu", "teils/teils", "trifft eher zu", "trifft voll zu"],
    ["Never", "Sometimes", "Often", "Always"],
    ["Nooit", "Bijna nooit", "Zelden", "Soms", "Vaak", "Zeer vaak", "Altijd"],
    ["Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"],
    [
      "Extremely dissatisfied", "Moderately dissatisfied", "Slightly dissatisfied",
      "Neither satisfied nor dissatisfied", "Slightly satisfied", "Moderately satisfied", "Extremely satisfied",
    ],
  ])
  func aWholeListIsTakenAsItIs(words: [String]) throws {
    let rows = worded(words, ["s1", "s2", "s3"], rows: 600)
    let drafted = try draft(rows)
    let questionnaire = try checked(drafted)
    #expect(codes(questionnaire, words) == Array(1...words.count))
    #expect(questionnaire.answerSets[0].options.count == words.count)
    #expect(drafted.text.contains("a known list"))
    #expect(drafted.warnings.isEmpty)
    try expectReads(questionnaire, rows)
  }

  /// Words of no list, which mean more and less all the same: their order is a guess.
  @Test(arguments: [
    ["Never", "Almost never", "Sometimes", "Always"], ["Nooit", "Bijna nooit", "Soms", "Vaak", "Heel vaak", "Altijd"],
    ["Never", "Almost never", "Occasionally", "Often", "Very often"],
    ["Not at all", "A little", "Moderately", "Quite a bit", "Extremely"],
    ["zeer slecht", "slecht", "goed", "zeer goed"],
  ])
  func wordsOfDegreeAreOrdered(words: [String]) throws {
    let rows = worded(words, ["s1", "s2", "s3"], rows: 600)
    let drafted = try draft(rows)
    let questionnaire = try checked(drafted)
    #expect(codes(questionnaire, words) == Array(1...words.count))
    #expect(drafted.text.contains("GUESS: the words stand in the order of what they mean"))
    try expectReads(questionnaire, rows)
  }

  /// Of a list of which a part was seen, or a part by few, nobody knows that it is that list.
  @Test(arguments: [
    (["Strongly disagree", "Disagree", "Agree"], 4), (["Disagree", "Neutral", "Agree"], 5), (["soms", "vaak"], 5),
    (["never", "sometimes", "always"], 3),
  ])
  func ofSeveralListsTheOneWithFewestAnswersLackingIsGuessed(words: [String], count: Int) throws {
    let drafted = try draft(worded(words, ["s1", "s2", "s3"]))
    #expect(try checked(drafted).answerSets[0].options.count == count)
    #expect(drafted.text.contains("GUESS: the words of the answers") == (words.count < count))
  }

  @Test func aNarrowListBesideAWideOneIsNotTakenForIt() throws {
    let wide = [
      "Strongly disagree", "Disagree", "Somewhat disagree", "Neutral", "Somewhat agree", "Agree", "Strongly agree",
    ]
    let narrow = ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"]
    let left = worded(wide, ["I run often.", "I sit here.", "I wait."], rows: 300)
    let right = worded(narrow, ["I sing.", "I laugh a lot.", "I talk."], rows: 300)
    let questionnaire = try checked(draft(zip(left, right).map { $0 + $1 }))
    #expect(questionnaire.answerSets.map(\.options.count).sorted() == [5, 7])
    #expect(questionnaire.scales.map(\.items.count) == [3, 3])
  }

  /// Numbers in the order of the alphabet look like scores and are none.
  @Test func wordsWithoutAnOrderAreNotScored() throws {
    let words = ["blue", "green", "amber", "no answer"]
    var rows = worded(words, ["s1", "s2"], rows: 80)
    let numbers = answers(rows: 80, items: 2, codes: 1...5)
    rows = zip(rows, [["a1", "a2"]] + numbers.map { $0.map(String.init) }).map { $0 + $1 }
    let drafted = try draft(rows)
    let questionnaire = try checked(drafted)
    #expect(questionnaire.items.map(\.id) == ["a1", "a2"])
    #expect(drafted.text.contains("in the order of the alphabet"))
    #expect(drafted.warnings.map(\.code) == ["N0105"])
    #expect(drafted.warnings[0].message.contains("s1, s2"))
    for word in words { #expect(!drafted.warnings[0].message.contains(word)) }
    let whole = try checked(uncommented(drafted))
    #expect(whole.items.map(\.id).sorted() == ["a1", "a2", "s1", "s2"])
    #expect(codes(whole, Array(words.prefix(3)).sorted()) == [1, 2, 3])
    try expectReads(whole, rows)
  }

  /// A draft in which nothing has an order is refused until it is edited.
  @Test func aDraftWithoutAnyOrderHasNoItems() throws {
    let drafted = try draft(worded(["blue", "green", "amber"], ["s1", "s2", "s3"]))
    #expect(drafted.itemCount == 0)
    let source = SourceText(name: "draft.raps", bytes: Array(drafted.text.utf8))
    #expect(parseQuestionnaire(source) { _ in nil }.questionnaire == nil)
    #expect(try checked(uncommented(drafted)).items.count == 3)
  }

  @Test(arguments: [
    ["Wordt u gepest?", "Is er geweld?", "Bent u bang?"], ["bullied", "violence", "harass"], ["s1", "s2", "s3"],
  ])
  func noIsLessThanYesWhateverTheNamesAre(names: [String]) throws {
    let rows = worded(["Nee", "Ja"], names, rows: 145)
    let questionnaire = try checked(draft(rows))
    #expect(codes(questionnaire, ["nee", "ja"]) == [0, 1])
    #expect(questionnaire.languages == [Language("nl")])
  }

  @Test func theLanguageIsThatOfTheWords() throws {
    let names = ["Ik werk hier graag.", "Ik heb een goede chef.", "Mijn taak is helder."]
    let rows = [names] + answers(rows: 60, items: 3, codes: 1...5).map { $0.map(String.init) }
    #expect(try checked(draft(rows)).languages == [Language("nl")])
    #expect(try checked(draft([["a1", "a2", "a3"]] + rows.dropFirst())).languages == [Language("en")])
  }
}
