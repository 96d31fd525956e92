import RapsCommandLine

runAndExit()
