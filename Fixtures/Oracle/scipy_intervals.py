"""Writes scipy.csv: intervals on answers.csv by scipy. Run as: python3 scipy_intervals.py"""
import csv
import math

import numpy
import scipy
from scipy import stats

LOW, HIGH = 1, 5
rows = [("statistic", "measure", "item", "value")]


def put(statistic, measure, item, value):
    rows.append((statistic, measure, item, repr(float(value))))


with open("answers.csv", newline="") as file:
    answers = list(csv.DictReader(file))


def scores(part):
    """Scale `load`: 0-100, at least 3 of 6 items."""
    found = []
    for row in answers:
        if part not in ("all", row["unit"]):
            continue
        codes = []
        for item in ["l1", "l2r", "l3", "l4r", "l5", "l6"]:
            if row[item] != "NA":
                code = int(row[item])
                codes.append(LOW + HIGH - code if item.endswith("r") else code)
        if len(codes) >= 3:
            # Exact sums: 100 * (sum - n) / (4 n) is compared with a cut-off below.
            found.append((sum(codes) - len(codes), len(codes)))
    return found


def wilson(proportion, count):
    """Wilson's interval for a count that need not be whole (finite population, METHOD D2)."""
    z = stats.norm.ppf(0.975)
    centre = (proportion + z * z / (2 * count)) / (1 + z * z / count)
    half = z / (1 + z * z / count) * math.sqrt(proportion * (1 - proportion) / count + z * z / (4 * count * count))
    return centre - half, centre + half


for part, population in [("all", 2_000), ("north", 600)]:
    pairs = scores(part)
    values = numpy.array([100 * units / (4 * count) for units, count in pairs])
    n = len(values)
    sem = stats.sem(values)
    lower, upper = stats.t.interval(0.95, n - 1, loc=values.mean(), scale=sem)
    put("t-lower", "load " + part, "", lower)
    put("t-upper", "load " + part, "", upper)
    narrower = sem * math.sqrt(1 - n / population)
    lower, upper = stats.t.interval(0.95, n - 1, loc=values.mean(), scale=narrower)
    put("t-lower-finite", "load " + part, str(population), lower)
    put("t-upper-finite", "load " + part, str(population), upper)
    # red from 62.5, decided in integers
    beyond = sum(1 for units, count in pairs if 1000 * units >= 625 * 4 * count)
    interval = stats.binomtest(beyond, n).proportion_ci(0.95, method="wilson")
    put("beyond", "load " + part, "", beyond)
    put("wilson-lower", "load " + part, "", interval.low)
    put("wilson-upper", "load " + part, "", interval.high)
    lower, upper = wilson(beyond / n, n * (population - 1) / (population - n))
    put("wilson-lower-finite", "load " + part, str(population), lower)
    put("wilson-upper-finite", "load " + part, str(population), upper)

for k, n in [(0, 10), (1, 10), (5, 10), (10, 10), (3, 1_000), (999, 1_000)]:
    interval = stats.binomtest(k, n).proportion_ci(0.95, method="wilson")
    put("wilson-lower", f"{k} of {n}", "", interval.low)
    put("wilson-upper", f"{k} of {n}", "", interval.high)

with open("scipy.csv", "w", newline="") as file:
    csv.writer(file, lineterminator="\n").writerows(rows)
print("scipy", scipy.__version__, "numpy", numpy.__version__)
