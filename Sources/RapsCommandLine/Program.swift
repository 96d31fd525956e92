import RapsDiagnostics

/// The version of raps, told by `--version` and in every output.
package let rapsVersion = "0.1.0"

/// A command: its face and its work.
protocol RapsCommand: Sendable {
  static var specification: CommandSpecification { get }
  /// - Throws: `CommandFailure`, `ReaderGone`; `DiagnosedFailure` counts as exit code 65.
  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitCode
}

/// All commands, in the order in which help lists them.
let allCommands: [any RapsCommand.Type] = [
  ScoreCommand.self, CheckCommand.self, FormatCommand.self, ShowCommand.self, NewCommand.self, SimulateCommand.self,
  CompareCommand.self, PlanCommand.self, UpdatePlanCommand.self, TallyCommand.self, BenchmarkCommand.self,
  CompletionsCommand.self,
]

/// Runs the command that the process was started with, and exits with its code.
package func runAndExit() -> Never {
  prepareStreams()
  let console = Console.ofProcess()
  let code = runRaps(Array(CommandLine.arguments.dropFirst()), on: console)
  withExtendedLifetime(console) { exitProcess(code.rawValue) }
}

/// Runs one command line. Results go to the console's output, everything else to its error stream.
package func runRaps(_ arguments: [String], on console: Console) -> ExitCode {
  do {
    return try dispatch(arguments, on: console)
  } catch let failure as CommandFailure {
    console.report(
      failure.failure.diagnostics, omittedCount: failure.failure.omittedCount, sources: failure.sources)
    return failure.exitCode
  } catch let failure as DiagnosedFailure {
    console.report(failure.diagnostics, omittedCount: failure.omittedCount)
    return .data
  } catch is ReaderGone {
    return .success
  } catch {
    console.printError("raps: internal error: \(error)\n  = help: this is a bug of raps; please report it\n")
    return .software
  }
}

private func dispatch(_ arguments: [String], on console: Console) throws -> ExitCode {
  guard let first = arguments.first else {
    console.printError(overview)
    return .usage
  }
  switch first {
  case "--help", "-h":
    try console.print(overview)
    return .success
  case "--version":
    try console.print("raps \(rapsVersion)\n")
    return .success
  case "help":
    guard arguments.count > 1 else {
      try console.print(overview)
      return .success
    }
    guard arguments.count == 2 else {
      throw CommandFailure.usage(
        "U0091", "raps help knows one topic at a time, not \"\(arguments[2])\" too",
        help: ["raps help \(arguments[1])", "raps help lists the topics"])
    }
    try console.print(help(on: arguments[1]))
    return .success
  default:
    let command = try command(named: first)
    let rest = Array(arguments.dropFirst())
    if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      try console.print(command.specification.helpText)
      return .success
    }
    return try command.run(command.specification.parse(rest), on: console)
  }
}

private func command(named name: String) throws(CommandFailure) -> any RapsCommand.Type {
  if let command = allCommands.first(where: { $0.specification.name == name }) { return command }
  let near = nearestName(to: name, among: allCommands.map { $0.specification.name })
  throw .usage(
    "U0001", "there is no command \"\(name)\"",
    help: (near.map { ["did you mean raps \($0)?"] } ?? []) + ["raps --help lists the commands"])
}

/// What `raps help NAME` prints: a command's help or a topic.
private func help(on name: String) throws(CommandFailure) -> String {
  if name == "--help" || name == "-h" { return overview }
  if let topic = HelpTopic.all.first(where: { $0.name == name }) { return topic.text }
  if let command = allCommands.first(where: { $0.specification.name == name }) { return command.specification.helpText }
  let topics = HelpTopic.all.map(\.name)
  let near = nearestName(to: name, among: allCommands.map { $0.specification.name } + topics)
  throw .usage(
    "U0089", "there is no command or topic \"\(name)\"",
    help: (near.map { ["did you mean raps help \($0)?"] } ?? [])
      + ["topics are: \(topics.joined(separator: ", "))", "raps --help lists the commands"])
}

/// What `raps --help` prints.
private var overview: String {
  var text = """
    raps \(rapsVersion) - survey and risk analysis of psychosocial risks at work

    Usage: raps COMMAND [options]

    Commands:

    """
  for command in allCommands {
    text += overviewEntry(command.specification.name, command.specification.overviewLine)
  }
  text += "\nTopics (raps help TOPIC):\n"
  for topic in HelpTopic.all { text += overviewEntry(topic.name, topic.overviewLine) }
  text += """

    Examples:
      raps score Fixtures/acme/responses.csv
      raps score --help
      raps show raps-jdr --language en

    Exit codes:

    """
  for code in ExitCode.allCases { text += "  \(code.rawValue)\t\(code.meaning)\n" }
  text += "  130\tinterrupted\n"
  return text
}

private func overviewEntry(_ name: String, _ line: String) -> String {
  let head = "  \(name)\(String(repeating: " ", count: max(1, 13 - name.count)))"
  return head + wrapped(line, indent: head.count).dropFirst(head.count) + "\n"
}
