"""Published instruments scored by a reckoning of its own: nothing here is read from the .raps files.

    python3 Fixtures/Oracle/instruments.py

Writes `instrument_answers.csv` (200 made-up respondents; NA is no answer) and `instruments.csv` (n, mean, SD, quartiles
and people at or beyond the stricter cut-off, per instrument and scale). The facts are those of the sources that the
.raps files name. Scores are exact fractions until the last step. Quartiles are those of R's default (type 7).
"""
import csv
import math
import pathlib
import random
from fractions import Fraction

folder = pathlib.Path(__file__).resolve().parent


def mean_of(items, needed, low=None, high=None):
    """Mean of the answered items, reversed if a range is given; None below the number needed."""

    def score(person):
        codes = [person[item] for item in items if person[item] is not None]
        if len(codes) < needed:
            return None
        if low is not None:
            codes = [low + high - code for code in codes]
        return Fraction(sum(codes), len(codes))

    return score


def complete(prefix, numbers, low=None, high=None):
    items = [f"{prefix}{number}" for number in numbers]
    return mean_of(items, len(items), low, high)


def half(names):
    items = [f"copsoq_{name}" for name in names.split()]
    return mean_of(items, (len(items) + 1) // 2)


long_form = {"ex": range(1, 9), "md": range(1, 6), "ci": range(1, 6), "ei": range(1, 6)}
# By the numbering of all 23: 1 3 4, 9 11 13, 14 17 18, 19 20 23.
short_form = {"ex": [1, 3, 4], "md": [1, 3, 5], "ci": [1, 4, 5], "ei": [1, 2, 5]}
symptoms = {
    "ex": "bat-exhaustion", "md": "bat-mental-distance", "ci": "bat-cognitive-impairment", "ei": "bat-emotional-impairment",
}


def bat(form):
    scales = {symptoms[key]: complete(f"bat_{key}", numbers) for key, numbers in form.items()}
    items = [f"bat_{key}{number}" for key, numbers in form.items() for number in numbers]
    scales["bat-total"] = mean_of(items, len(items))
    return scales


instruments = {
    "hse-indicator": {
        "hse-demands": complete("hse", [3, 6, 9, 12, 16, 18, 20, 22], 1, 5),
        "hse-control": complete("hse", [2, 10, 15, 19, 25, 30]),
        "hse-manager-support": complete("hse", [8, 23, 29, 33, 35]),
        "hse-peer-support": complete("hse", [7, 24, 27, 31]),
        "hse-relationships": complete("hse", [5, 14, 21, 34], 1, 5),
        "hse-role": complete("hse", [1, 4, 11, 13, 17]),
        "hse-change": complete("hse", [26, 28, 32]),
    },
    "uwes-9": {
        "uwes-vigour": complete("uwes", [1, 2, 5]),
        "uwes-dedication": complete("uwes", [3, 4, 7]),
        "uwes-absorption": complete("uwes", [6, 8, 9]),
        "uwes-total": complete("uwes", range(1, 10)),
    },
    "uwes-17": {
        "uwes-vigour": complete("uwes", [1, 4, 8, 12, 15, 17]),
        "uwes-dedication": complete("uwes", [2, 5, 7, 10, 13]),
        "uwes-absorption": complete("uwes", [3, 6, 9, 11, 14, 16]),
        "uwes-total": complete("uwes", range(1, 18)),
    },
    "bat-23": bat(long_form),
    "bat-12": bat(short_form),
    "copsoq-3": {
        "copsoq-quantitative-demands": half("qd1 qd2 qd3"),
        "copsoq-work-pace": half("wp1 wp2"),
        "copsoq-emotional-demands": half("ed1 edx2 ed3"),
        "copsoq-hiding-emotions": half("he2 he3 he4"),
        "copsoq-influence": half("inx1 in3 in4 in6"),
        "copsoq-development": half("pd2 pd3 pd4"),
        "copsoq-control-over-time": half("ct1 ct2 ct3 ct4"),
        "copsoq-meaning": half("mw1 mw2"),
        "copsoq-predictability": half("pr1 pr2"),
        "copsoq-recognition": half("re1"),
        "copsoq-role-clarity": half("cl1 cl2 cl3"),
        "copsoq-role-conflicts": half("co2 co3"),
        "copsoq-illegitimate-tasks": half("it1"),
        "copsoq-leadership": half("qlx1 ql3 ql4"),
        "copsoq-supervisor-support": half("ssx1 ssx2"),
        "copsoq-colleague-support": half("scx1 scx2"),
        "copsoq-community": half("sw1 sw3"),
        "copsoq-job-insecurity": half("ji1 ji3"),
        "copsoq-conditions-insecurity": half("iw1 iw3 iw4"),
        "copsoq-quality-of-work": half("qw2"),
        "copsoq-job-satisfaction": half("js1 js4 js5"),
        "copsoq-work-life-conflict": half("wf2 wf3"),
        "copsoq-horizontal-trust": half("te3"),
        "copsoq-vertical-trust": half("tm1 tmx2 tm4"),
        "copsoq-justice": half("ju1 ju4"),
        "copsoq-self-rated-health": half("gh1"),
    },
}
cut_offs = {"bat-23": Fraction("3.02"), "bat-12": Fraction("2.96")}

copsoq_items = """qd1 qd2 qd3 wp1 wp2 ed1 edx2 ed3 he2 he3 he4 inx1 in3 in4 in6 pd2 pd3 pd4 ct1 ct2 ct3 ct4 mw1 mw2 pr1 pr2
re1 cl1 cl2 cl3 co2 co3 it1 qlx1 ql3 ql4 ssx1 ssx2 scx1 scx2 sw1 sw3 ji1 ji3 iw1 iw3 iw4 qw2 js1 js4 js5 wf2 wf3 te3 tm1
tmx2 tm4 ju1 ju4 gh1""".split()
# Lowest code, step, number of codes, unanswered per 1000.
columns = {f"hse{number}": (1, 1, 5, 10) for number in range(1, 36)}
columns |= {f"uwes{number}": (0, 1, 7, 10) for number in range(1, 18)}
columns |= {f"bat_{key}{number}": (1, 1, 5, 10) for key, numbers in long_form.items() for number in numbers}
columns |= {f"copsoq_{name}": (0, 25, 5, 120) for name in copsoq_items}


def people():
    chance = random.Random(20190401)
    for _ in range(200):
        level = chance.random()
        person = {}
        for name, (low, step, count, missing) in columns.items():
            position = min(count - 1, int(count * (0.5 * level + 0.5 * chance.random())))
            person[name] = None if chance.randrange(1000) < missing else low + step * position
        yield person


def quantile(values, share):
    place = (len(values) - 1) * share
    below = math.floor(place)
    return values[below] + (place - below) * (values[min(below + 1, len(values) - 1)] - values[below])


respondents = list(people())
with open(folder / "instrument_answers.csv", "w", newline="", encoding="utf-8") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    for person in respondents:
        writer.writerow("NA" if code is None else code for code in person.values())

with open(folder / "instruments.csv", "w", newline="", encoding="utf-8") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["statistic", "measure", "item", "value"])
    for name, scales in instruments.items():
        for scale, score in scales.items():
            values = sorted(value for value in map(score, respondents) if value is not None)
            mean = sum(values) / len(values)
            deviations = sum((value - mean) ** 2 for value in values)
            figures = {
                "n": len(values), "mean": mean, "sd": math.sqrt(deviations / (len(values) - 1)),
                "q1": quantile(values, Fraction(1, 4)), "median": quantile(values, Fraction(1, 2)),
                "q3": quantile(values, Fraction(3, 4)),
            }
            if scale == "bat-total":
                figures["beyond"] = sum(value >= cut_offs[name] for value in values)
            for statistic, value in figures.items():
                writer.writerow([statistic, f"{name} {scale}", "", repr(float(value))])
