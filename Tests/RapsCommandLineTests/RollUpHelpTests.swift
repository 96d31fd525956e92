import Foundation
import Testing

@testable import RapsCommandLine

@Suite("What help says of merged groups")
struct RollUpHelpTests {
  /// In the fixture almost nobody of those who are merged in Operations reports one kind of unwanted behaviour, so that
  /// this figure is hidden, and a group of 21 to protect it.
  @Test func aGroupMayStillBeHidden() throws {
    let outcome = raps(
      "score", fixture("acme/responses.csv"), "--group", "department", "--small-groups", "roll-up", "-f", "json")
    let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let partition = try #require((document?["partitions"] as? [[String: Any]])?.first)
    let groups = try #require(partition["groups"] as? [[String: Any]])
    let isHidden = groups.contains { $0["group"] as? String == "Night shift" && $0["status"] as? String == "hidden" }
    let help = raps("score", "--help").output.replacing("\n", with: " ")
    #expect(isHidden)
    #expect(help.contains("Another group may still be hidden"))
  }
}
