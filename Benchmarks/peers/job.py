"""What both peers share: the job that run.py describes, and the small tables at its end.

A peer hands over counts by department and state (a state is a scale's number of answers and their sum) and matrices of
covariances; here these few thousand numbers become the figures that `raps score --format json` prints.
"""
import json, math, sys

import numpy

ORGANISATION = None  # the group that stands for everyone
LEAST_FOR_RELIABILITY = 50


class Job:
    """The file to score and its questionnaire, from the JSON file that is the first argument."""

    def __init__(self, path):
        self.__dict__.update(json.load(open(path)))
        self.items = [item["id"] for scale in self.scales for item in scale["items"]]
        self.names = [scale["id"] for scale in self.scales]
        self.range = {item["id"]: (s["minimum"], s["maximum"]) for s in self.scales for item in s["items"]}
        #: All pairs of items of a scale, the later one first.
        self.pairs = [(a["id"], b["id"]) for s in self.scales for i, a in enumerate(s["items"]) for b in s["items"][:i]]
        #: Items by answer range, in the questionnaire's order: careless answering is looked for within one.
        self.sets = {}
        for item in self.items:
            self.sets.setdefault(self.range[item], []).append(item)
        #: The last quarter of the items: who answered none of them, but others, dropped out.
        self.tail = self.items[len(self.items) - (len(self.items) + 3) // 4:]

    def check(self, item, lowest, highest):
        """Ends the program if an item's codes leave its range."""
        minimum, maximum = self.range[item]
        if lowest is not None and not (minimum <= lowest and highest <= maximum):
            sys.exit(f"{item}: codes from {lowest} to {highest}")


def distribution(job, scale, states):
    """n, mean, SD, quartiles (type 7), share beyond the cut-off and the bins of one scale, from {(answered, sum): count}."""
    width = scale["maximum"] - scale["minimum"]
    valid = sorted((100 * sum_ / (answered * width), count)
                   for (answered, sum_), count in states.items() if answered >= scale["required"])
    if not valid:
        return {"n": 0}
    values = numpy.array([v for v, _ in valid])
    counts = numpy.array([c for _, c in valid])
    n = int(counts.sum())
    mean = float(values @ counts / n)
    deviation = math.sqrt(float((values - mean) ** 2 @ counts) / (n - 1)) if n > 1 else None
    cumulated = counts.cumsum()

    def quantile(p):
        position = (n - 1) * p
        rank = math.floor(position)
        low = values[cumulated.searchsorted(rank, side="right")]
        high = values[cumulated.searchsorted(min(rank + 1, n - 1), side="right")]
        return float(low + (position - rank) * (high - low))

    bins = counts @ (numpy.searchsorted(job.edges[1:-1], values, side="right")[:, None] == range(len(job.edges) - 1))
    return {"n": n, "mean": mean, "standardDeviation": deviation, "quartiles": [quantile(p) for p in (.25, .5, .75)],
            "beyondCutOff": 100 * float(counts[values <= job.red].sum()) / n,
            "distribution": [100 * float(b) / n for b in bins]}


def reliability(scale, covariance):
    """Alpha, alpha if an item is dropped and item–rest correlations, from a function of two item ids."""
    ids = [item["id"] for item in scale["items"]]
    signs = numpy.array([-1.0 if item["reversed"] else 1.0 for item in scale["items"]])
    matrix = numpy.array([[covariance(a, b) for b in ids] for a in ids]) * numpy.outer(signs, signs)
    k = len(ids)
    variances = matrix.diagonal()
    total, together = matrix.sum(), matrix.sum(axis=1) - variances
    rest = total - variances - 2 * together  # the variance of the sum of the other items
    dropped = (1 - (variances.sum() - variances) / rest) * (k - 1) / (k - 2)
    return {"value": float((1 - variances.sum() / total) * k / (k - 1)), "valueIfDropped": dropped.tolist(),
            "itemRest": (together / numpy.sqrt(variances * rest)).tolist()}


def results(job, respondents, states, covariances, items, quality, correlations):
    """The figures as JSON.

    respondents: {department: count}; states: per scale {department: {(answered, sum): count}};
    covariances: {department, or ORGANISATION: function of two items}; items: [(n, mean)];
    quality: (straight-liners, drop-outs, {tenths of the deviation: count}); correlations: scales × scales.
    """
    everyone = []
    for scale in states:
        total = {}
        for counts in scale.values():
            for state, count in counts.items():
                total[state] = total.get(state, 0) + count
        everyone.append(total)

    def figures(department, of):
        scales = [distribution(job, scale, of(index)) for index, scale in enumerate(job.scales)]
        for scale, figures_ in zip(job.scales, scales):
            if figures_["n"] >= LEAST_FOR_RELIABILITY:
                figures_["reliability"] = reliability(scale, covariances[department])
        return scales

    straight, dropped, bins = quality
    seen, half = 0, sum(bins.values()) / 2
    for median in sorted(bins):
        seen += bins[median]
        if seen >= half:
            break
    return json.dumps({
        "respondents": sum(respondents.values()),
        "organisation": figures(ORGANISATION, lambda index: everyone[index]),
        "items": [{"n": n, "mean": mean} for n, mean in items],
        "groups": {d: {"respondents": respondents[d],
                       "scales": figures(d, lambda index: states[index].get(d, {}))} for d in respondents},
        "quality": {"straightLiners": straight, "dropOuts": dropped, "medianDeviation": median / 10},
        "correlations": correlations})
