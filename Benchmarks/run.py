#!/usr/bin/env python3
"""Measures `raps score` beside polars, DuckDB and a newline count, and prints the tables of Benchmarks/README.md.

    python3 Benchmarks/run.py                        everything: about half an hour, 12 GB of data in a temporary folder
    python3 Benchmarks/run.py --quick                the smallest size, to see that all of it works
    python3 Benchmarks/run.py --only main,startup    some of its parts

Builds what it needs (a static release binary, the executable `kernels`) unless it is named. The peers are Python
packages; they may live in an environment of their own:

    python3 -m venv peers && peers/bin/pip install polars duckdb numpy
    python3 Benchmarks/run.py --python peers/bin/python

Whole processes, run in turn, page cache warm; medians over the rounds, ratios within a round with their spread. Before
anything is timed, raps and the peers must have found the same figures to 1e-9. No bound is checked here: times move with
the machine, and a slow one proves nothing.
"""
import argparse, json, pathlib, platform, shutil, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE / "harness"))

import agreement
import survey
from measuring import TooLong, in_turn, mebibytes, ratio, run, seconds
from survey import MAIN, Survey


class Bench:
    """The programs, the folder with the data, and how large everything is."""

    def __init__(self, options):
        self.options = options
        self.folder = pathlib.Path(options.folder)
        self.rounds = options.rounds
        self.rows = options.rows
        self.raps = options.raps or self.build("raps")
        self.kernels = options.kernels or self.build("kernels")
        self.agreed = {}

    def build(self, product):
        command = ["swift", "build", "-c", "release", "--product", product]
        if sys.platform == "linux":
            # The library of C too: finding and linking those of the system is most of what starting takes.
            command[4:4] = ["--static-swift-stdlib", "-Xswiftc", "-static-executable"]
        subprocess.run(command, cwd=HERE.parent, check=True, stdout=sys.stderr)
        where = subprocess.run([*command, "--show-bin-path"], cwd=HERE.parent, check=True, capture_output=True, text=True)
        return str(pathlib.Path(where.stdout.strip()) / product)

    # The contestants, as functions that run once.

    def score(self, data, questionnaire, group=True, processors=None, stdin=None):
        command = [self.raps, "score", "-" if stdin else data, "-q", questionnaire, "--format", "json", "--no-progress"]
        command += ["--group", "department"] * group
        return lambda: run(command, stdin=stdin, processors=processors)

    def peer(self, name, job, stdin=None, keep=False):
        command = [self.options.python, "-B", HERE / "peers" / f"{name}_score.py", job]
        return lambda: run(command, stdin=stdin, keep=keep)

    def newlines(self, data):
        return lambda: run([self.kernels, "newlines", data])

    def job(self, survey_, name, data, **spelling):
        path = self.folder / f"{name}.job"
        path.write_text(survey_.job(data, **spelling))
        return path

    def agree(self, name, survey_, data, job, stdin=None, correlations=True):
        """Ends with an exception unless raps and the peer find the same; returns how many figures they share."""
        _, identified = survey_.write(self.folder)
        key = str(stdin or data)
        if key not in self.agreed:
            command = [self.raps, "score", "-" if stdin else data, "-q", identified, "-g", "department", "-f", "json"]
            matrix = run([self.kernels, "correlations", stdin or data, identified], keep=True).output
            self.agreed = {key: (json.loads(run(command, stdin=stdin, keep=True).output), json.loads(matrix))}
        ours, matrix = self.agreed[key]
        theirs = json.loads(self.peer(name, job, stdin=stdin, keep=True)().output)
        figures = agreement.compare(ours, theirs, matrix)
        say(f"- raps and {name} agree on {figures:,} figures of {pathlib.Path(key).name}, to 1e-9.")
        return figures


def say(text=""):
    print(text, flush=True)


def table(*header):
    say("| " + " | ".join(header) + " |")
    say("|" + "---|" * len(header))


def row(*cells):
    say("| " + " | ".join(str(cell) for cell in cells) + " |")


def main_part(bench):
    """The main job"""
    survey_ = Survey()
    data = survey.simulate(bench.raps, bench.folder, bench.rows)
    usual, _ = survey_.write(bench.folder)
    job = bench.job(survey_, "main", data)
    peers = bench.options.peers
    for peer in peers:
        bench.agree(peer, survey_, data, job)
    contestants = {
        "raps": bench.score(data, usual), "raps, one thread": bench.score(data, usual, processors="0"),
        "newline count, two threads": bench.newlines(data)}
    if shutil.which("wc"):
        contestants["wc -l"] = lambda: run(["wc", "-l", data])
    contestants |= {peer: bench.peer(peer, job) for peer in peers}
    samples = in_turn(contestants, bench.rounds)
    ours = samples["raps"]
    size, cells = data.stat().st_size, bench.rows * survey_.columns
    say(f"\n{bench.rows:,} rows × {survey_.columns} columns, {size / 1e6:.0f} MB, 200 departments; {bench.rounds} rounds.\n")
    table("who", "wall", "CPU", "peak memory", "time / raps")
    for name, sample in samples.items():
        row(name, seconds(sample.wall), seconds(sample.cpu), mebibytes(sample.peak),
            "1" if sample is ours else ratio(sample.ratios(ours)))
    floor = ours.ratios(samples["newline count, two threads"])
    say(f"\nraps takes {ratio(floor)} times as long as the newline count, {ours.wall / cells * 1e9:.2f} ns per cell "
        f"({ours.cpu / cells * 1e9:.2f} ns of CPU), {size / ours.wall / 1e6:.0f} MB/s.")


def memory_part(bench):
    """Peak memory and ten times the rows"""
    usual, _ = Survey().write(bench.folder)
    data = survey.simulate(bench.raps, bench.folder, bench.rows)
    table("rows", "wall", "ns per cell", "peak memory")
    for times in (1, 10):
        source = data if times == 1 else survey.repeat(data, times)
        sample = in_turn({"raps": bench.score(source, usual)}, min(bench.rounds, 3))["raps"]
        cells = bench.rows * times * Survey().columns
        row(f"{bench.rows * times:,}", seconds(sample.wall), f"{sample.wall / cells * 1e9:.2f}", mebibytes(sample.peak))
    say(f"\nAn empty process is counted as {mebibytes(run(['true']).peak)} here, that of what started it.")


def variants_part(bench):
    """The same answers in other spellings"""
    survey_ = Survey()
    usual, _ = survey_.write(bench.folder)
    plain = survey.simulate(bench.raps, bench.folder, bench.rows)
    kinds = [
        ("codes", plain, {}, False), ("quoted", "quoted", {}, False), ("labels", "labels", {"form": "labels"}, False),
        ("semicolons and decimal commas", "decimals", {"form": "decimals", "separator": ";"}, False),
        ("Windows-1252", "windows-1252", {"encoding": "windows-1252"}, False),
        ("UTF-16", "utf-16", {"encoding": "utf-16"}, False), ("from standard input", plain, {}, True)]
    table("file", "size", "raps", "polars", "polars / raps", "raps, peak memory")
    failures = []
    for number, (title, spelling, options, fromInput) in enumerate(kinds):
        try:
            data = spelling if isinstance(spelling, pathlib.Path) else survey.respell(plain, spelling)
            job = bench.job(survey_, f"variant-{number}", "-" if fromInput else data, **options)
            stdin = data if fromInput else None
            with quiet():
                bench.agree("polars", survey_, data, job, stdin=stdin)
            samples = in_turn({"raps": bench.score(data, usual, stdin=stdin),
                               "polars": bench.peer("polars", job, stdin=stdin)}, bench.rounds)
            ours, peer = samples["raps"], samples["polars"]
            row(title, f"{data.stat().st_size / 1e6:.0f} MB", seconds(ours.wall), seconds(peer.wall),
                ratio(peer.ratios(ours)), mebibytes(ours.peak))
        except (subprocess.CalledProcessError, agreement.Disagreement, TooLong) as failure:
            row(title, "failed", "", "", "", "")
            failures.append(failure)
    if failures:
        raise failures[0]
    say("\nEach row's raps and polars found the same figures, to 1e-9.")


def sweep_part(bench):
    """Nanoseconds per cell"""
    whole = 1_000_000 if bench.rows >= 100_000 else bench.rows
    top = 10 if whole == 1_000_000 else 1
    table("what", "rows", "groups", "columns", "wall", "ns per cell", "CPU ns per cell", "peak memory")
    sizes = sorted({max(100, whole // 100), max(100, whole // 10), whole})

    def measure(what, rows, groups, sizes_, group=True, times=1):
        data = survey.simulate(bench.raps, bench.folder, rows, groups, sizes_)
        if times > 1:
            data = survey.repeat(data, times)
        usual, _ = Survey(sizes_).write(bench.folder)
        columns = Survey(sizes_).columns
        try:
            sample = in_turn({"raps": bench.score(data, usual, group=group)}, min(bench.rounds, 3))["raps"]
        except TooLong as failure:
            row(what, f"{rows * times:,}", f"{groups:,}", columns, str(failure), "", "", "")
            return
        cells = rows * times * columns
        row(what, f"{rows * times:,}", f"{groups:,}", columns, seconds(sample.wall), f"{sample.wall / cells * 1e9:.2f}",
            f"{sample.cpu / cells * 1e9:.2f}", mebibytes(sample.peak))

    for rows in sizes:
        measure("rows", rows, 200, MAIN)
    if top > 1:
        measure("rows", whole, 200, MAIN, times=top)
    for groups in (10, 200, 20_000):
        if groups * 10 <= whole:
            measure("groups", whole, groups, MAIN)
            measure("groups, no table by department", whole, groups, MAIN, group=False)
    for sizes_ in ((4, 4, 5, 4), MAIN, (3,) * 99):
        measure("columns", whole, 200, sizes_)
    if whole >= 200_000:
        measure("25 scales", whole, 20_000, (3,) * 25, group=False)
        measure("25 scales", whole, 20_000, (3,) * 25)


def startup_part(bench):
    """Start-up and size"""
    usual, _ = Survey().write(bench.folder)
    data = survey.simulate(bench.raps, bench.folder, 1_000, 10)
    jdr = HERE.parent / "Questionnaires" / "raps-jdr.raps"
    contestants = {
        "/bin/true": lambda: run(["/bin/true"]), "raps --help": lambda: run([bench.raps, "--help"]),
        "raps --version": lambda: run([bench.raps, "--version"]),
        "raps check raps-jdr": lambda: run([bench.raps, "check", "raps-jdr"]),
        "raps score, 1,000 rows": bench.score(data, usual)}
    samples = in_turn(contestants, max(bench.rounds, 5 if bench.options.quick else 40))
    base = samples["/bin/true"]
    table("command", "wall", "CPU", "wall / `/bin/true`")
    for name, sample in samples.items():
        row(f"`{name}`", seconds(sample.wall), seconds(sample.cpu), ratio(sample.ratios(base)))
    size = pathlib.Path(bench.raps).stat().st_size
    parsing = float(run([bench.kernels, "parse", jdr], keep=True).output)
    say(f"\nThe binary has {size / 1e6:.1f} MB. Parsing and checking raps-jdr.raps ({jdr.stat().st_size / 1e3:.0f} kB) takes "
        f"{parsing:.2f} ms.")


def features_part(bench):
    """Kernels and features"""
    rows = min(bench.rows, 500_000)
    data = survey.simulate(bench.raps, bench.folder, rows)
    usual, _ = Survey().write(bench.folder)
    drivers, _ = Survey(outcomes=(8, 17)).write(bench.folder)
    samples = in_turn({
        "the main job": bench.score(data, usual),
        "without `--group`": bench.score(data, usual, group=False),
        "with two outcomes, so that there are drivers": bench.score(data, drivers)}, bench.rounds)
    say(f"{rows:,} rows.\n")
    table("call", "wall", "CPU", "time / main job")
    for name, sample in samples.items():
        row(name, seconds(sample.wall), seconds(sample.cpu), ratio(sample.ratios(samples["the main job"])))
    say()
    say(run([bench.kernels, "table", data, usual], keep=True).output.decode())


PARTS = {"main": main_part, "memory": memory_part, "variants": variants_part, "sweep": sweep_part,
         "startup": startup_part, "features": features_part}


class quiet:
    """Keeps `say` silent."""

    def __enter__(self):
        global say
        self.say, say = say, lambda text="": None

    def __exit__(self, *_):
        global say
        say = self.say


def machine(bench):
    """What the figures depend on."""
    processor = platform.processor()
    try:
        lines = open("/proc/cpuinfo").read().splitlines()
        processor = next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    import os
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()
    versions = run([bench.options.python, "-c", "import platform; print('Python', platform.python_version())"], keep=True)
    packages = [versions.output.decode().strip()]
    for peer in bench.options.peers:
        packages.append(f"{peer} {run([bench.options.python, '-c', f'import {peer}; print({peer}.__version__)'], keep=True).output.decode().strip()}")
    commit = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=HERE, capture_output=True, text=True).stdout
    load = os.getloadavg()[0]
    say(f"{processor}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, load {load:.1f} at the start.")
    say(f"{swift[0] if swift else 'Swift ?'}; {', '.join(packages)}; commit {commit.strip() or 'unknown'}.")
    say(f"`python3 Benchmarks/run.py {' '.join(sys.argv[1:])}`".replace(" `", "`"))


def available(python, peers):
    missing = [name for name in [*peers, "numpy"]
               if subprocess.run([python, "-c", f"import {name}"], capture_output=True).returncode]
    if missing:
        sys.exit(f"{python} lacks {', '.join(missing)}; get the peers with:\n"
                 "  python3 -m venv peers && peers/bin/pip install polars duckdb numpy\n"
                 "and name them with --python peers/bin/python, or choose with --peers")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="2,000 rows, one round")
    parser.add_argument("--only", default=",".join(PARTS), help=f"parts, with commas between: {', '.join(PARTS)}")
    parser.add_argument("--rows", type=int, help="rows of the main job; 2,000,000 if absent")
    parser.add_argument("--rounds", type=int, help="rounds; 5 if absent")
    parser.add_argument("--raps", help="the binary to measure; built if absent")
    parser.add_argument("--kernels", help="the executable `kernels`; built if absent")
    parser.add_argument("--python", default=sys.executable, help="the Python that has the peers")
    parser.add_argument("--peers", default="polars,duckdb", help="polars, duckdb, or both with a comma")
    parser.add_argument("--folder", help="where the data are kept for the next time; a temporary folder if absent")
    options = parser.parse_args()
    options.rows = options.rows or (2_000 if options.quick else 2_000_000)
    options.rounds = options.rounds or (1 if options.quick else 5)
    options.peers = [name for name in options.peers.split(",") if name]
    parts = options.only.split(",")
    if unknown := set(parts) - set(PARTS):
        sys.exit(f"no part is called {', '.join(sorted(unknown))}; they are {', '.join(PARTS)}")
    available(options.python, options.peers)
    with tempfile.TemporaryDirectory() as temporary:
        options.folder = options.folder or temporary
        pathlib.Path(options.folder).mkdir(parents=True, exist_ok=True)
        bench = Bench(options)
        machine(bench)
        failed = []
        for name in parts:
            say(f"\n### {PARTS[name].__doc__}\n")
            try:
                PARTS[name](bench)
            except (subprocess.CalledProcessError, agreement.Disagreement, TooLong, OSError) as failure:
                failed.append(name)
                say(f"\n{name} failed: {failure}")
                if isinstance(failure, subprocess.CalledProcessError):
                    say((failure.stderr or b"").decode(errors="replace")[-2000:])
        if failed:
            sys.exit(f"failed: {', '.join(failed)}")


main()
