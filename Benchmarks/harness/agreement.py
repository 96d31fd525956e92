"""Whether raps and a peer found the same figures, to 1e-9 of each figure's size (absolutely, below 1)."""

TOLERANCE = 1e-9


class Disagreement(Exception):
    pass


def same(where, ours, theirs):
    if ours is None and theirs is None:
        return
    if ours is None or theirs is None or abs(ours - theirs) > TOLERANCE * max(1, abs(ours)):
        raise Disagreement(f"{where}: raps {ours}, peer {theirs}")


def compare_scale(where, ours, theirs):
    """Returns how many figures were compared."""
    same(f"{where} n", ours["n"], theirs["n"])
    if ours["n"] == 0:
        return 1
    quartiles = ours["quartiles"]
    pairs = [(ours["mean"], theirs["mean"]), (ours["standardDeviation"], theirs["standardDeviation"]),
             (ours["beyondCutOff"]["percent"], theirs["beyondCutOff"])]
    pairs += zip((quartiles["lower"], quartiles["median"], quartiles["upper"]), theirs["quartiles"])
    if len(ours["distribution"]) != len(theirs["distribution"]):
        raise Disagreement(f"{where}: raps has {len(ours['distribution'])} bins")
    pairs += ((mine["percent"], other) for mine, other in zip(ours["distribution"], theirs["distribution"]))
    reliability = ours.get("reliability")
    if reliability and reliability["value"] is not None:
        other = theirs["reliability"]
        pairs.append((reliability["value"], other["value"]))
        if not reliability["constantItems"]:
            items = reliability["items"]
            pairs += zip((i["itemRest"] for i in items), other["itemRest"])
            pairs += zip((i["valueIfDropped"] for i in items), other["valueIfDropped"])
    for number, (mine, other) in enumerate(pairs):
        same(f"{where} figure {number}", mine, other)
    return len(pairs) + 1


def compare(ours, theirs, correlations=None):
    """Compares what raps printed of identified respondents with what a peer printed; returns the number of figures.

    correlations: the matrix that `kernels correlations` printed; raps itself prints what is derived from it.
    """
    same("respondents", ours["organisation"]["respondents"], theirs["respondents"])
    same("completed", ours["response"]["completed"]["count"], theirs["respondents"] - theirs["quality"]["dropOuts"])
    same("straight-liners", ours["quality"]["straightLiners"]["count"], theirs["quality"]["straightLiners"])
    same("deviation", ours["quality"]["medianDeviation"], theirs["quality"]["medianDeviation"])
    figures = 4
    for mine, other in zip(ours["organisation"]["items"], theirs["items"], strict=True):
        same(f"n of {mine['item']}", mine["n"], other["n"])
        same(f"mean of {mine['item']}", mine["mean"], other["mean"])
        figures += 2
    for mine, other in zip(ours["organisation"]["scales"], theirs["organisation"], strict=True):
        figures += compare_scale(mine["scale"], mine, other)
    groups = ours["partitions"][0]["groups"]
    shown = [group for group in groups if group["status"] == "shown"]
    if {group["group"] or "" for group in groups} - set(theirs["groups"]):
        raise Disagreement("the peer lacks groups")
    for group in shown:
        peer = theirs["groups"][group["group"] or ""]
        same(f"respondents of {group['group']}", group["respondents"], peer["respondents"])
        for mine, other in zip(group["scales"], peer["scales"], strict=True):
            if mine["status"] == "shown":
                figures += compare_scale(f"{mine['scale']} of {group['group']}", mine, other)
    for row, line in enumerate(correlations or []):
        for column, mine in enumerate(line):
            same(f"correlation {row} {column}", mine, theirs["correlations"][row][column])
            figures += 1
    return figures
