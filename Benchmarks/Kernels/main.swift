// Times what `raps score` is made of, part by part, and checks on each run that the fast parts and their plain twins find
// the same. `Benchmarks/run.py` calls it; by hand:
//
//     swift run -c release kernels table DATA.csv QUESTIONNAIRE.raps
//     swift run -c release kernels newlines FILE
//     swift run -c release kernels correlations DATA.csv QUESTIONNAIRE.raps
//     swift run -c release kernels parse QUESTIONNAIRE.raps
//
// Exit code 1 if answers differ.

let arguments = CommandLine.arguments.dropFirst()

do {
  switch (arguments.first, arguments.count) {
  case ("newlines", 2): print(try NewlineCount(path: arguments[2], chunkCount: 2).count)
  case ("correlations", 3): print(correlationsAsJSON(try Job(data: arguments[2], questionnaire: arguments[3]).tally()))
  case ("parse", 2): print(try parsingMilliseconds(arguments[2]))
  case ("table", 3): try KernelTable(data: arguments[2], questionnaire: arguments[3]).print()
  default: throw BenchmarkFailure("kernels table|correlations DATA QUESTIONNAIRE, or kernels newlines|parse FILE")
  }
} catch {
  print("kernels: \(error)")
  exitProcess(1)
}
