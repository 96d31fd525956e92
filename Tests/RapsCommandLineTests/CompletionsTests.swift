import Foundation
import Testing
import _RapsTestSupport

@testable import RapsCommandLine

/// A shell of this machine, run with a script.
private struct TestShell {
  let path: String

  init?(_ name: String) {
    let folders = ["/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    guard let folder = folders.first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }) else {
      return nil
    }
    path = "\(folder)/\(name)"
  }

  func output(_ arguments: [String], in folder: String) throws -> [String] {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

@Suite("Completions")
struct CompletionsTests {
  /// A command line, and words that Tab offers at its end.
  static let cases: [(line: String, offers: [String])] = [
    ("raps sc", ["score"]), ("raps --v", ["--version"]), ("raps check --str", ["--strict"]),
    ("raps score --fail", ["--fail-on"]), ("raps score x.csv --format j", ["json"]),
    ("raps score x.csv -f xl", ["xlsx"]),
    ("raps score --decimal c", ["comma"]), ("raps show who", ["who-5"]), ("raps score -q who", ["who-5"]),
    ("raps benchmark bu", ["build"]), ("raps completions z", ["zsh"]), ("raps help ru", ["rules"]),
    ("raps help sim", ["simulate"]), ("raps score --delimiter sem", ["semicolon"]),
    ("raps score --exclude du", ["duplicates"]), ("raps score --exclude careless,sp", ["careless,speeders"]),
  ]

  /// What Tab offers behind `--exclude careless,`.
  private static let notYetListed = ["careless,duplicates", "careless,speeders"]

  @Test func everyCommandAndOptionIsInEveryScript() {
    for shell in Shell.allCases {
      let outcome = raps("completions", shell.rawValue)
      #expect(outcome.exitCode == .success)
      for command in allCommands {
        #expect(outcome.output.contains(command.specification.name))
        for option in command.specification.options {
          #expect(outcome.output.contains(shell == .fish ? "-l \(option.name) " : "--\(option.name)"), "\(option.name)")
        }
      }
    }
  }

  /// What is typed and is no name of a file or a folder.
  private static let freeValues: Set<String> = [
    "CHARACTER", "COLUMN", "GROUP", "ID", "LANGUAGE", "N", "NAME", "RULE", "SCALE", "SIGNS", "TEXT", "VARIABLE",
    "VARIABLES", "YEAR",
  ]

  @Test func eachNameOfAValueIsThatOfAFileOrKnownToBeNone() {
    for command in allCommands {
      let specification = command.specification
      let typed = specification.options.filter { $0.choices.isEmpty }.compactMap { $0.valueName }
      for name in (typed + [specification.operands]).flatMap({ Completions.parts(of: $0) })
      where name != name.lowercased() {
        #expect(
          Completions.fileNames.contains(name) != Self.freeValues.contains(name), "\(specification.name): \(name)")
      }
    }
  }

  @Test func earlierResultsAreAFile() throws {
    let score = try #require(Completions.ofRaps.commands.first { $0.name == "score" })
    #expect(score.options.first { $0.names.contains("--previous") }?.values?.hasFiles == true)
    #expect(raps("completions", "fish").output.contains("'__raps_has_command score' -l previous -r -F "))
    let lines = raps("completions", "zsh").output.split(separator: "\n").filter { $0.contains("--previous=") }
    #expect(!lines.isEmpty && lines.allSatisfy { $0.hasSuffix(":_files' \\") }, "\(lines)")
  }

  @Test func anotherShellIsNamed() {
    let outcome = raps("completions", "tcsh")
    #expect(outcome.exitCode == .usage)
    #expect(outcome.error.contains("one of: bash, zsh, fish"))
    for shell in Shell.allCases { #expect(raps("help", "completions").output.contains("\(shell.rawValue): ")) }
  }

  @Test("are those of bash", .enabled(if: TestShell("bash") != nil, "there is no bash"))
  func bash() throws {
    let folder = try ScratchFolder()
    try folder.write("raps.bash", raps("completions", "bash").output)
    let shell = try #require(TestShell("bash"))
    for (line, offers) in Self.cases + [
      ("raps score x.csv", []), ("raps score -o res", []), ("raps score --format = j", ["json"]),
      ("raps score --exclude careless,", Self.notYetListed), ("raps score --exclude careless,duplicates,speeders,", []),
    ] {
      let words = line.split(separator: " ").map { "'\($0)'" }.joined(separator: " ")
      let script = """
        source ./raps.bash
        COMP_WORDS=(\(words)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _raps; printf '%s\\n' "${COMPREPLY[@]}"
        """
      #expect(try shell.output(["-c", script], in: folder.path) == offers, "\(line)")
    }
    // Where no file may stand, bash is told to offer none.
    for (line, isFree) in [
      ("raps score --fail-on x", true), ("raps score --exclude x", true), ("raps completions x", true),
      ("raps score x", false), ("raps score -o x", false), ("raps score --headcount x", false),
    ] {
      let words = line.split(separator: " ").map { "'\($0)'" }.joined(separator: " ")
      let script = """
        source ./raps.bash; compopt() { echo "$@"; }
        COMP_WORDS=(\(words)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _raps
        """
      #expect(
        try shell.output(["-c", script], in: folder.path) == (isFree ? ["+o bashdefault +o default"] : []), "\(line)")
    }
    #expect(
      try shell.output(["-c", "source ./raps.bash; complete -p raps"], in: folder.path).first?.contains("default")
        == true)
  }

  @Test("are those of fish", .enabled(if: TestShell("fish") != nil, "there is no fish"))
  func fish() throws {
    let folder = try ScratchFolder()
    try folder.write("raps.fish", raps("completions", "fish").output)
    try folder.write("answers.csv", "a")
    let shell = try #require(TestShell("fish"))
    let cases =
      Self.cases + [
        ("raps score ans", ["answers.csv"]), ("raps score -o ans", ["answers.csv"]),
        ("raps score --previous ans", ["answers.csv"]), ("raps score --exclude careless,", Self.notYetListed),
      ]
    let script = "source raps.fish\n" + cases.map { "complete -C '\($0.line)'; echo ==" }.joined(separator: "\n")
    let offered = try shell.output(["--no-config", "-c", script], in: folder.path).map { $0.split(separator: "\t")[0] }
      .split(separator: "==").map { $0.map(String.init) }
    try #require(offered.count == cases.count, "\(offered)")
    for (entry, words) in zip(cases, offered) { #expect(words == entry.offers, "\(entry.line)") }
    let described = try shell.output(
      ["--no-config", "-c", "source raps.fish; complete -C 'raps score --fail-o'"], in: folder.path)
    #expect(described == ["--fail-on\tExit code 1 if met, as 'workload.mean > 60'"])
  }

  @Test("are those of zsh", .enabled(if: TestShell("zsh") != nil, "there is no zsh"))
  func zsh() throws {
    let folder = try ScratchFolder()
    try folder.write("_raps", raps("completions", "zsh").output)
    let shell = try #require(TestShell("zsh"))
    // A terminal of its own in which Tab is pressed: what is unambiguous then stands on the line.
    let presses = Self.cases.map { "press '\($0.line)'" }.joined(separator: "\n")
    try folder.write(
      "press.zsh",
      """
      zmodload zsh/zpty
      ( sleep 30; kill $$ ) >/dev/null 2>&1 &!
      watchdog=$!
      zpty shell zsh -f -i
      zpty -w shell 'PS1=; stty -echo; fpath=($PWD $fpath); autoload -U compinit; compinit -D -u'
      zpty -w shell 'show() { print -r -- "<""<$BUFFER>"">"; BUFFER=; zle redisplay }; zle -N show; bindkey "^X" show'
      zpty -w shell 'print "re""ady"'
      while zpty -r shell line; do [[ $line == *ready* ]] && break; done
      press() {
        zpty -n -w shell "$1"$'\\t\\C-x'
        while zpty -r shell line '*>>*'; do
          if [[ $line == *'<<'*'>>'* ]]; then print -r -- "${${line##*<<}%%>>*}"; break; fi
        done
      }
      \(presses)
      kill $watchdog
      """)
    let lines = try shell.output(["-f", "press.zsh"], in: folder.path)
    try #require(lines.count == Self.cases.count, "\(lines)")
    for (entry, line) in zip(Self.cases, lines) {
      let completed = entry.line.split(separator: " ").dropLast() + entry.offers[...].map { $0[...] }
      #expect(
        line.trimmingCharacters(in: CharacterSet(charactersIn: " =,")) == completed.joined(separator: " "),
        "\(entry.line)")
    }
  }
}
