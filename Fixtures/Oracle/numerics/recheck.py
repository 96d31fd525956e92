"""Makes the oracle files of this folder anew with the R, scipy and mpmath at hand and compares them with the stored ones.

    python3 Fixtures/Oracle/numerics/recheck.py

Tolerance 1e-10 relative (1e-9 for the bounds, which scipy finds by search): another version may add up in another order.
Eigenvectors are compared like the rest, for the script turns them to a fixed sign. Exit code 1 on any difference.
"""
import csv
import math
import pathlib
import shutil
import subprocess
import sys
import tempfile

folder = pathlib.Path(__file__).resolve().parent
failures = 0


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def is_near(one, other, tolerance):
    if one == other:
        return True
    try:
        return math.isclose(float(one), float(other), rel_tol=tolerance, abs_tol=tolerance)
    except ValueError:
        return False


with tempfile.TemporaryDirectory() as name:
    copy = pathlib.Path(name)
    for script, program in [("distributions.py", sys.executable), ("matrices.R", "Rscript")]:
        shutil.copy(folder / script, copy)
        subprocess.run([program, script], cwd=copy, check=True)
    for stored in sorted(folder.glob("*.csv")):
        tolerance = 1e-9 if stored.name == "noncentrality_interval.csv" else 1e-10
        old, new = rows(stored), rows(copy / stored.name)
        if len(old) != len(new):
            print(f"{stored.name}: stored {len(old)} rows, made {len(new)}")
            failures += 1
        for one, other in zip(old, new):
            if len(one) != len(other) or not all(is_near(a, b, tolerance) for a, b in zip(one, other)):
                print(f"{stored.name}: stored {one}, made {other}")
                failures += 1
print(f"oracles of the numerics: {failures} differences")
sys.exit(1 if failures else 0)
