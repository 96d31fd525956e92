import RapsDiagnostics
import Testing

@testable import RapsResponses

@Suite struct RespondentTests {
  @Test func theSameIdHasTheSameKeyAndABlankOneNone() throws {
    let table = try readTable(text: "respondent,wl1\nab12,1\n ab12 ,1\n\"ab12\",1\nab13,1\n,1\n  ,1\n")
    let keys = table.respondentKeys
    #expect(keys[0] == keys[1] && keys[1] == keys[2] && keys[0] != keys[3])
    #expect(keys[4] == 0 && keys[5] == 0 && keys[0] != 0 && keys[3] != 0)
  }

  @Test func keysAreTheSameOnEveryPlatform() {
    func key(_ text: String) -> UInt64 {
      let bytes = Array(text.utf8)
      return byteHash(bytes.span, bytes.indices)
    }
    // Frozen with the first version: working files of different machines must agree.
    #expect(key("ab12") == RespondentTests.frozenKeys.0)
    #expect(key("a longer id of a respondent") == RespondentTests.frozenKeys.1)
  }

  private static let frozenKeys: (UInt64, UInt64) = (
    13_004_730_463_409_314_595, 9_402_959_975_522_479_185
  )

  @Test func fewKeysCollideInLowBits() {
    var buckets = Array(repeating: 0, count: 256)
    for number in 0..<25_600 {
      let bytes = Array("R\(number)".utf8)
      buckets[Int(byteHash(bytes.span, bytes.indices) & 0xFF)] += 1
    }
    // 100 expected per bucket; Poisson SD 10: beyond 6 SD would be a fault of the mixing.
    #expect(buckets.allSatisfy { 40...160 ~= $0 })
  }

  @Test func durationsAreSeconds() throws {
    let table = try readTable(text: "seconds;wl1\n12;1\n12,5;1\n0.0005;1\n0.0004;1\n;1\n 7 ;1\n")
    #expect(table.durationMilliseconds == [12_000, 12_500, 1, 0, -1, 7_000])
  }

  @Test func unreadableDurationsCountAsAbsentAndAreTold() throws {
    let text = "seconds,wl1\n00:12:30,1\n-3,1\n12 s,1\n99999999999999,1\n5,1\n"
    let (table, notices) = try readTable([NamedBytes(text: text)])
    #expect(table.durationMilliseconds == [-1, -1, -1, -1, 5_000])
    #expect(table.undeclaredCounts[4] == 4)
    #expect(notices.contains { $0.code == "D0306" && $0.message.hasPrefix("4 cells of variable seconds") })
  }
}
