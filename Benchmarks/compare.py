#!/usr/bin/env python3
"""Times `raps score` against polars on the same file in the same run, after checking that both find the same numbers.

    python3 Benchmarks/compare.py PATH-TO-RAPS [ROWS] [PAIRS]

Makes a questionnaire of 18 scales of 4 items (the last one reverse-keyed, half of the items required) and answers to it
with `raps simulate`. Both programs then compute n, mean and SD of every scale for everyone and for every department; raps
also checks every cell, counts signs of careless answering and computes alphas. Whole processes, in turn, page cache warm;
medians and their ratio are printed. Needs polars from PyPI.
"""
import json, pathlib, statistics, subprocess, sys, tempfile, time

SCALES = 18
ITEMS = 4
PEER = """
import json, sys, polars as pl
scales, items, path = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
names = {s: [f"s{s}i{i}" for i in range(items)] for s in range(scales)}
codes = [n for s in names.values() for n in s]
def score(s):
    values = [pl.when(pl.col(n).is_between(1, 5)).then(pl.col(n)) for n in names[s]]
    values[-1] = 6 - values[-1]
    answered = pl.sum_horizontal([v.is_not_null().cast(pl.Int32) for v in values])
    mean = pl.sum_horizontal(values) / answered
    return pl.when(answered * 2 >= items).then((mean - 1) * 25).alias(f"s{s}")
frame = pl.scan_csv(path, schema_overrides={n: pl.Int8 for n in codes})
frame = frame.select(pl.col("department").fill_null(""), *[score(s) for s in range(scales)])
figures = [f(pl.col(f"s{s}")).alias(f"{k}{s}") for s in range(scales)
           for k, f in (("n", pl.Expr.count), ("m", pl.Expr.mean), ("d", pl.Expr.std))]
total, groups = pl.collect_all([frame.select(figures), frame.group_by("department").agg(figures)])
json.dump({"total": total.to_dicts()[0], "groups": {g.pop("department"): g for g in groups.to_dicts()}}, sys.stdout)
"""


def questionnaire():
    lines = ["raps 1", "", "questionnaire bench", "  version 1", "  languages en", '  title en "Benchmark"',
             "  respondents identified", "  wording withheld", "", "answers agreement", "  range 1..5"]
    for s in range(SCALES):
        lines += ["", f"scale s{s}", "  kind resource", f'  title en "Scale {s}"', "  answered agreement",
                  "  score 0..100", "  require half", "  risk low"]
        lines += [f"  item s{s}i{i}{' reversed' if i == ITEMS - 1 else ''}" for i in range(ITEMS)]
    return "\n".join(lines + ["", "variable department", '  title en "Department"']) + "\n"


def timed(command):
    start = time.perf_counter()
    output = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout
    return time.perf_counter() - start, json.loads(output)


def same(ours, peer):
    """Both sides' n, mean and SD of every scale of one set of respondents, at 1e-9."""
    for s in range(SCALES):
        scale = ours["scales"][s]
        pairs = [(scale["n"], peer[f"n{s}"]), (scale["mean"], peer[f"m{s}"]), (scale["standardDeviation"], peer[f"d{s}"])]
        for mine, other in pairs:
            if mine is not None and abs(mine - other) > 1e-9 * max(1, abs(other)):
                sys.exit(f"scale {s}: raps {mine}, polars {other}")


def main():
    raps, rows = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "300000"
    pair_count = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    with tempfile.TemporaryDirectory() as folder:
        definition, data, peer = (pathlib.Path(folder) / name for name in ("bench.raps", "answers.csv", "peer.py"))
        definition.write_text(questionnaire())
        peer.write_text(PEER)
        subprocess.run([raps, "simulate", definition, "--rows", rows, "-o", data], check=True)
        ours = [raps, "score", data, "--questionnaire", definition, "--group", "department", "--format", "json"]
        theirs = [sys.executable, peer, str(SCALES), str(ITEMS), data]
        first, second = timed(ours)[1], timed(theirs)[1]  # also warms up
        same(first["organisation"], second["total"])
        groups = first["partitions"][0]["groups"]
        for group in groups:
            same(group, second["groups"][group["group"] or ""])
        times = [(timed(ours)[0], timed(theirs)[0]) for _ in range(pair_count)]
        ratios = sorted(peer / raps for raps, peer in times)
        print(f"{rows} rows, {data.stat().st_size / 1e6:.0f} MB, {len(groups)} groups, {pair_count} pairs, equal at 1e-9")
        print(f"raps   {statistics.median(t[0] for t in times):.2f} s")
        print(f"polars {statistics.median(t[1] for t in times):.2f} s")
        print(f"polars / raps {statistics.median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})")


main()
