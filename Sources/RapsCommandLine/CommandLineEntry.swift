/// Runs the command that the process was started with, and exits with its code.
package func runAndExit() {}
