import RapsQuestionnaire
import RapsResults

extension Phrasing {
  /// Invited, answered, rate and completed in one line (METHOD D5).
  func response(_ response: ResponseSummary) -> String {
    guard let answered = response.answered else { return words.responseTooFew }
    var text = self.response(answered: answered, invited: response.invited, rate: response.rate)
    switch response.completed {
    case .exact(let completed): text += words.clauseBreak + words.completed(numbers.count(completed))
    case .nearlyAll: text += words.clauseBreak + words.completedNearlyAll
    case .fewerThanThree: text += words.clauseBreak + words.completedFew
    case .notShown, nil: break
    }
    return text
  }

  func response(answered: Int, invited: Int?, rate: ResponseRate?) -> String {
    let count = numbers.count(answered)
    return switch (invited, rate) {
    case (let invited?, let rate?): words.responseOfInvited(count, numbers.count(invited), self.rate(rate))
    case (let invited?, nil): words.responseWithoutRate(words.people(count), numbers.count(invited))
    case (nil, _): words.responseUnknown(words.people(count))
    }
  }

  /// A count of rows, without a noun.
  func rows(_ count: ReleasedCount) -> String {
    switch count {
    case .exact(let number): numbers.count(number)
    case .fewerThanThree: words.fewerThanThree
    case .nearlyAll: words.nearlyAll
    case .notShown: words.notShown
    }
  }

  /// A notice in words; nil for those that stand elsewhere.
  func notice(_ notice: ResultNotice, in results: ScoreResults) -> (text: String, tone: Report.Tone)? {
    switch notice {
    case .identified:
      return nil
    case .smallMinimumGroupSize(let size, let reason):
      return (words.smallGroupsShown(numbers.count(size), reason), .caution)
    case .smallGroupsRolledUp:
      return (smallGroupWords.rolledUp, .plain)
    case .tooFewForFigures:
      return (words.tooFewForFigures, .caution)
    case .organisationOnly:
      return (words.organisationOnly, .plain)
    case .fewRespondents:
      return (words.fewRespondents, .caution)
    case .veryLowResponse:
      return (words.veryLowResponse, .caution)
    case .lowResponse:
      return (words.lowResponse, .caution)
    case .mixGap(let partition, let group, let answered, let invited):
      let name = words.quoted(self.group(results.partitions[partition].groups[group].name))
      return (words.mixGap(name, numbers.percent(answered), numbers.percent(invited)), .plain)
    case .moreAnswersThanInvited(let partition?, let group?):
      let name = words.quoted(self.group(results.partitions[partition].groups[group].name))
      return (words.moreAnswersThanInvitedIn(name), .caution)
    case .moreAnswersThanInvited:
      return (words.moreAnswersThanInvited, .caution)
    case .notApplicable(let item, let percent):
      let text =
        questionnaire.items[item].text.text(in: language.language).map { " (\(words.quoted(typographic($0))))" } ?? ""
      return (words.notApplicable(questionnaire.items[item].id + text, numbers.percent(percent)), .plain)
    case .lostInheritedFigures(let scale):
      return (words.lostInheritedFigures(words.quoted(self.scale(scale))), .plain)
    }
  }
}
