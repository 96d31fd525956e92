"""Runs whole processes and tells what they cost: wall time, CPU time, peak memory."""
import os, pathlib, statistics, subprocess, sys, tempfile
from dataclasses import dataclass


LAUNCHER = pathlib.Path(__file__).with_name("launch.py")


@dataclass
class Run:
    wall: float
    cpu: float
    peak: int  # bytes; at least the launcher's, a few MiB
    output: bytes


class TooLong(Exception):
    pass


#: Seconds after which a run is given up.
PATIENCE = 300


def run(command, stdin=None, processors=None, keep=False):
    """One run, its output kept or thrown away.

    Raises CalledProcessError with the error output if it fails, TooLong if it takes longer than `PATIENCE`.
    """
    if processors is not None:
        command = ["taskset", "-c", processors, *command]
    with tempfile.NamedTemporaryFile("r") as result, open(stdin or os.devnull, "rb") as source:
        launched = [sys.executable, "-S", "-E", str(LAUNCHER), result.name, str(PATIENCE), *map(str, command)]
        done = subprocess.run(launched, stdin=source, stdout=subprocess.PIPE if keep else subprocess.DEVNULL,
                              stderr=subprocess.PIPE)
        if done.returncode == 124:
            raise TooLong(f"{command[0]} took longer than {PATIENCE} s")
        if done.returncode:
            raise subprocess.CalledProcessError(done.returncode, command, done.stdout, done.stderr)
        wall, cpu, peak = result.read().split()
    # macOS counts bytes.
    return Run(float(wall), float(cpu), int(peak) * (1 if sys.platform == "darwin" else 1024), done.stdout)


@dataclass
class Sample:
    """One contestant's runs."""
    runs: list

    @property
    def wall(self):
        return statistics.median(run.wall for run in self.runs)

    @property
    def cpu(self):
        return statistics.median(run.cpu for run in self.runs)

    @property
    def peak(self):
        return max(run.peak for run in self.runs)

    def ratios(self, other):
        """Of each run's wall time to that of the other's run of the same round, ascending."""
        return sorted(mine.wall / their.wall for mine, their in zip(self.runs, other.runs))


def in_turn(contestants, rounds):
    """Runs the contestants (name: function that runs once) one after the other, round by round.

    More than one round comes after a warm-up.
    """
    for contestant in contestants.values() if rounds > 1 else ():
        contestant()
    samples = {name: Sample([]) for name in contestants}
    for _ in range(rounds):
        for name, contestant in contestants.items():
            samples[name].runs.append(contestant())
    return samples


def seconds(value):
    return f"{value * 1000:.1f} ms" if value < 0.1 else f"{value:.3f} s" if value < 1 else f"{value:.2f} s"


def ratio(values):
    """Median and spread of ascending ratios, to three digits."""
    return "{} ({} to {})".format(*(f"{v:.0f}" if v >= 100 else f"{v:.3g}" for v in
                                    (statistics.median(values), values[0], values[-1])))


def mebibytes(value):
    return f"{value / (1 << 20):.0f} MiB"
