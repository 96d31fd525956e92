"""Makes the oracle files anew with the R and scipy at hand and compares them with the stored ones.

    python3 Fixtures/Oracle/recheck.py

The stored numbers are what the tests use; this shows that they can be made again. Tolerance 1e-12 relative, for
another version may add up in another order. Exit code 1 on any difference.
"""
import csv
import pathlib
import shutil
import subprocess
import sys
import tempfile

folder = pathlib.Path(__file__).resolve().parent


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return {(row["statistic"], row["measure"], row["item"]): float(row["value"]) for row in csv.DictReader(file)}


failures = 0
with tempfile.TemporaryDirectory() as name:
    copy = pathlib.Path(name)
    for script in ["make_answers.py", "psych.R", "scipy_intervals.py", "instruments.py"]:
        shutil.copy(folder / script, copy)
    subprocess.run([sys.executable, "make_answers.py"], cwd=copy, check=True)
    if (copy / "answers.csv").read_bytes() != (folder / "answers.csv").read_bytes():
        print("answers.csv differs")
        failures += 1
    subprocess.run([sys.executable, "instruments.py"], cwd=copy, check=True)
    if (copy / "instrument_answers.csv").read_bytes() != (folder / "instrument_answers.csv").read_bytes():
        print("instrument_answers.csv differs")
        failures += 1
    subprocess.run(["Rscript", "psych.R"], cwd=copy, check=True)
    subprocess.run([sys.executable, "scipy_intervals.py"], cwd=copy, check=True)
    for file in ["psych.csv", "scipy.csv", "instruments.csv"]:
        stored, made = rows(folder / file), rows(copy / file)
        for key in sorted(stored.keys() | made.keys()):
            one, other = stored.get(key), made.get(key)
            if one is None or other is None or abs(one - other) > 1e-12 * max(1, abs(one)):
                print(f"{file}: {' '.join(key)}: stored {one}, made {other}")
                failures += 1
    shutil.copy(folder / "comparison.py", copy)
    subprocess.run([sys.executable, "comparison.py"], cwd=copy, check=True)
    for file in ["group_scores.csv", "comparison.csv", "spread.csv"]:
        stored, made = [(place / file).read_text().replace("\n", ",").split(",") for place in (folder, copy)]
        for one, other in zip(stored, made, strict=True):
            try:
                # Roots of noncentral t probabilities are found to 1e-12.
                same = abs(float(one) - float(other)) <= 1e-9 * max(1, abs(float(one)))
            except ValueError:
                same = one == other
            if not same:
                print(f"{file}: stored {one}, made {other}")
                failures += 1
print(f"oracles: {failures} differences")
sys.exit(1 if failures else 0)
