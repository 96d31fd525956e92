"""Makes norm.json: a norm group of 40 invented organisations that answered raps-jdr.

    python3 Fixtures/acme/make-norm.py PATH-TO-RAPS [--check]

Each organisation has 80 to 400 respondents in 3 divisions with a few departments, and its own seed. The same raps gives
the same bytes. With --check nothing is written: exit code 1 if norm.json is not what comes out.
"""
import pathlib
import subprocess
import sys
import tempfile

folder = pathlib.Path(__file__).resolve().parent
raps = pathlib.Path(sys.argv[1]).resolve()
organisations = 40


def plan(number):
    """Who works where in an organisation: sizes that differ, without chance."""
    respondents = 80 + (number * 137) % 321
    departments = 6 + number % 5
    shares = [2 + (number * 7 + index * 5) % 9 for index in range(departments)]
    sizes = [max(3, respondents * share // sum(shares)) for share in shares]
    rows = ["division,department,headcount,respondents"]
    for index, size in enumerate(sizes):
        rows.append(f"Division {index % 3 + 1},Department {index + 1},{size * 5 // 4 + 2},{size}")
    return "\n".join(sorted(rows[1:], key=lambda row: row.split(",")[0])), rows[0]


with tempfile.TemporaryDirectory() as scratch:
    files = []
    for number in range(organisations):
        rows, header = plan(number)
        source = pathlib.Path(scratch, f"plan-{number}.csv")
        source.write_text(f"{header}\n{rows}\n", encoding="utf-8")
        file = pathlib.Path(scratch, f"organisation-{number:02}.csv")
        command = [raps, "simulate", "raps-jdr", "--organisation", source, "--seed", str(7000 + number), "-o", file]
        subprocess.run(command, check=True)
        files.append(file)
    made = pathlib.Path(scratch, "norm.json")
    subprocess.run(
        [raps, "benchmark", "build", *files, "--questionnaire", "raps-jdr", "--strata", "age_band,gender",
         "--name", "Invented organisations", "--period", "2025-2026", "--expires", "2030",
         "--source", "raps simulate; nobody in it exists", "-o", made], check=True)
    kept = folder / "norm.json"
    if "--check" not in sys.argv:
        kept.write_bytes(made.read_bytes())
    elif kept.read_bytes() != made.read_bytes():
        sys.exit("Fixtures/acme/norm.json is not what Fixtures/acme/make-norm.py makes: run it without --check")
