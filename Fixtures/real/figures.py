"""Figures of the real survey files by numpy and pandas, for comparing with raps.

    python3 Fixtures/real/figures.py FOLDER-WITH-THE-DATA > Fixtures/real/figures.csv

Written from METHOD's rules and the definitions beside it, without raps: score by the mean of the answered items, SD n-1,
quartiles type 7, alpha and item-rest from pairwise covariances. Needs numpy and pandas.
"""
import pathlib
import sys

import numpy
import pandas

# definition: file, scales; a scale: name, columns, lowest and highest code, reversed, items required, score 0..100
prevent = [("work-organisation", "q0005", 5, 4, True), ("demands", "q0006", 6, 6, False),
           ("influence", "q0007", 5, 6, True), ("support", "q0008", 7, 6, True), ("recovery", "q0009", 5, 6, True),
           ("leadership", "q0010", 6, 6, True), ("development", "q0011", 4, 6, True),
           ("psychological-safety", "q0013", 7, 6, True)]
definitions = {
    "lq2002": ("leadership_units.csv", [
        ("leadership", [f"LEAD{i:02d}" for i in range(1, 12)], 1, 5, False, 11, False),
        ("task-significance", [f"TSIG{i:02d}" for i in range(1, 4)], 1, 5, False, 3, False),
        ("hostility", [f"HOSTIL{i:02d}" for i in range(1, 6)], 0, 4, False, 5, False)]),
    "prevent-osa": ("work_environment_sv.csv", [
        (name, [f"{block}_{i:04d}" for i in range(1, count + 1)], 1, highest, is_reversed, (count + 1) // 2, True)
        for name, block, count, highest, is_reversed in prevent]),
}
folder = pathlib.Path(sys.argv[1])
print(f"# numpy {numpy.__version__}, pandas {pandas.__version__}")
print("definition,scale,item,statistic,value")
for definition, (file, scales) in definitions.items():
    data = pandas.read_csv(folder / file, encoding="utf-8-sig")

    def line(scale, item, statistic, value):
        print(definition, scale, item, statistic, repr(float(value)), sep=",")

    columns = [column for scale in scales for column in scale[1]]
    answered = data[columns].notna().to_numpy()
    respondents = answered.any(axis=1)
    last = len(columns) - 1 - answered[respondents][:, ::-1].argmax(axis=1)
    line("", "", "rows", len(data))
    line("", "", "respondents", respondents.sum())
    # Reached the last quarter of the items.
    line("", "", "completed", (last >= len(columns) * 3 // 4).sum())
    for name, items, low, high, is_reversed, required, is_percent in scales:
        answers = data[items].astype(float)
        assert answers.stack().dropna().between(low, high).all()
        if is_reversed:
            answers = low + high - answers
        score = answers.mean(axis=1)[answers.notna().sum(axis=1) >= required]
        if is_percent:
            score = 100 * (score - low) / (high - low)
        line(name, "", "n", len(score))
        line(name, "", "mean", score.mean())
        line(name, "", "sd", score.std(ddof=1))
        for statistic, part in [("q25", 0.25), ("median", 0.5), ("q75", 0.75)]:
            line(name, "", statistic, numpy.quantile(score, part))
        matrix = answers.cov().to_numpy()
        count = len(items)
        line(name, "", "alpha", count / (count - 1) * (1 - numpy.trace(matrix) / matrix.sum()))
        for i, item in enumerate(items):
            rest = matrix[i].sum() - matrix[i, i]
            rest_variance = matrix.sum() - 2 * matrix[i].sum() + matrix[i, i]
            line(name, item, "itemRest", rest / numpy.sqrt(matrix[i, i] * rest_variance))
