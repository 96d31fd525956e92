import RapsQuestionnaire

/// Seven steps between two opposed answers, of which a questionnaire offers four, five, six or all.
///
/// Plain words of everyday language; several wordings of one step stand behind each other. In a list with a step less on
/// either side the middle one is either "agree" or "somewhat agree", never both.
struct OpposedWords {
  let language: Language
  /// Strongly, plainly and somewhat against; between; somewhat, plainly and strongly for.
  let steps: [[String]]

  private init(_ language: Language, _ steps: [[String]]) {
    self.language = language
    self.steps = steps
  }

  /// The steps of questionnaires with five, four, seven and six answers; the most usual first.
  var lists: [[[String]]] {
    let plain = [0, 1, 3, 5, 6]
    let mild = [0, 2, 3, 4, 6]
    let choices = [
      plain, mild, plain.filter { $0 != 3 }, mild.filter { $0 != 3 }, [0, 1, 2, 3, 4, 5, 6], [0, 1, 2, 4, 5, 6],
    ]
    return choices.map { choice in choice.map { steps[$0] } }
  }

  static let agreement: [OpposedWords] = [
    OpposedWords(
      "nl",
      [
        ["helemaal oneens", "volledig oneens", "zeer oneens", "sterk oneens"], ["oneens"],
        ["enigszins oneens", "eerder oneens", "een beetje oneens"],
        ["neutraal", "niet eens, niet oneens", "niet eens/niet oneens", "niet eens en niet oneens"],
        ["enigszins eens", "eerder eens", "een beetje eens"], ["eens"],
        ["helemaal eens", "volledig eens", "zeer eens", "sterk eens"],
      ]),
    OpposedWords(
      "nl",
      [
        ["helemaal niet mee eens", "helemaal mee oneens", "volledig mee oneens", "zeer mee oneens"],
        ["niet mee eens", "mee oneens"],
        ["enigszins mee oneens", "eerder mee oneens", "een beetje mee oneens", "beetje mee oneens"],
        ["neutraal", "niet mee eens, niet mee oneens", "niet mee eens/niet mee oneens", "niet eens, niet oneens"],
        ["enigszins mee eens", "eerder mee eens", "een beetje mee eens", "beetje mee eens"], ["mee eens"],
        ["helemaal mee eens", "volledig mee eens", "zeer mee eens"],
      ]),
    OpposedWords(
      "nl",
      [
        ["helemaal niet akkoord", "volledig niet akkoord"], ["niet akkoord"],
        ["eerder niet akkoord", "enigszins niet akkoord"],
        ["neutraal", "noch akkoord, noch niet akkoord", "niet akkoord, niet niet akkoord"],
        ["eerder akkoord", "enigszins akkoord"], ["akkoord"], ["helemaal akkoord", "volledig akkoord"],
      ]),
    OpposedWords(
      "fr",
      [
        ["pas du tout d'accord", "tout à fait en désaccord", "fortement en désaccord"],
        ["pas d'accord", "en désaccord"], ["plutôt pas d'accord", "plutôt en désaccord"],
        ["neutre", "ni d'accord ni pas d'accord", "ni d'accord, ni pas d'accord", "ni en accord ni en désaccord"],
        ["plutôt d'accord"], ["d'accord"], ["tout à fait d'accord", "fortement d'accord"],
      ]),
    OpposedWords(
      "de",
      [
        ["stimme überhaupt nicht zu", "stimme gar nicht zu"], ["stimme nicht zu"], ["stimme eher nicht zu"],
        ["neutral", "teils/teils", "teils-teils", "teils, teils", "weder noch"],
        ["stimme eher zu"], ["stimme zu"], ["stimme voll und ganz zu", "stimme völlig zu", "stimme voll zu"],
      ]),
    OpposedWords(
      "de",
      [
        ["trifft überhaupt nicht zu", "trifft gar nicht zu"], ["trifft nicht zu"],
        ["trifft eher nicht zu", "trifft weniger zu"],
        ["teils/teils", "teils-teils", "teils, teils", "neutral"],
        ["trifft eher zu"], ["trifft zu"],
        ["trifft voll und ganz zu", "trifft völlig zu", "trifft voll zu"],
      ]),
    OpposedWords(
      "en",
      [
        ["strongly disagree", "totally disagree", "completely disagree", "fully disagree"], ["disagree"],
        ["somewhat disagree", "slightly disagree", "tend to disagree"],
        ["neutral", "neither agree nor disagree", "neither disagree nor agree", "undecided"],
        ["somewhat agree", "slightly agree", "tend to agree"], ["agree"],
        ["strongly agree", "totally agree", "completely agree", "fully agree"],
      ]),
  ]

  static let satisfaction: [OpposedWords] = [
    OpposedWords(
      "nl",
      [
        ["zeer ontevreden", "heel ontevreden", "uiterst ontevreden"], ["ontevreden"],
        ["enigszins ontevreden", "eerder ontevreden", "een beetje ontevreden"],
        ["neutraal", "niet tevreden, niet ontevreden", "niet tevreden en niet ontevreden"],
        ["enigszins tevreden", "eerder tevreden", "een beetje tevreden"], ["tevreden"],
        ["zeer tevreden", "heel tevreden", "uiterst tevreden"],
      ]),
    OpposedWords(
      "fr",
      [
        ["très insatisfait", "très insatisfait(e)", "extrêmement insatisfait"], ["insatisfait", "insatisfait(e)"],
        ["plutôt insatisfait", "plutôt insatisfait(e)"], ["neutre", "ni satisfait ni insatisfait"],
        ["plutôt satisfait", "plutôt satisfait(e)"], ["satisfait", "satisfait(e)"],
        ["très satisfait", "très satisfait(e)", "extrêmement satisfait"],
      ]),
    OpposedWords(
      "de",
      [
        ["sehr unzufrieden", "äußerst unzufrieden"], ["unzufrieden"], ["eher unzufrieden", "etwas unzufrieden"],
        ["neutral", "teils/teils", "weder zufrieden noch unzufrieden"], ["eher zufrieden", "etwas zufrieden"],
        ["zufrieden"], ["sehr zufrieden", "äußerst zufrieden"],
      ]),
    OpposedWords(
      "en",
      [
        ["very dissatisfied", "extremely dissatisfied", "very unsatisfied"],
        ["dissatisfied", "moderately dissatisfied", "unsatisfied"], ["somewhat dissatisfied", "slightly dissatisfied"],
        ["neutral", "neither satisfied nor dissatisfied", "neither dissatisfied nor satisfied"],
        ["somewhat satisfied", "slightly satisfied"], ["satisfied", "moderately satisfied"],
        ["very satisfied", "extremely satisfied"],
      ]),
  ]
}

extension OpposedWords {
  private init(_ language: String, _ steps: [[String]]) { self.init(Language(language), steps) }
}
