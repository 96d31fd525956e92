"""The benchmark's questionnaires and data: made by `raps simulate`, then spelt in the ways that files are spelt."""
import json, pathlib, subprocess

#: Items per scale of the main job: 18 scales, 72 items. The fourth scale is answered from 0 to 10, the others from 1 to 5.
MAIN = (3,) * 8 + (4,) * 6 + (5,) * 2 + (6, 8)
TENFOLD = 3
RED = 30
AMBER = 45
#: Of the bins that raps prints, which have the cut-offs (to 30, to 45) as edges of their own.
EDGES = [0, 10, 20, 30.1, 40, 45.1, 60, 70, 80, 90, 100]
#: Shared by both answer sets, so that a code has one label wherever it stands.
LABELS = ["none", "very low", "low", "medium", "high", "very high", "six", "seven", "eight", "nine", "ten"]


class Survey:
    """A questionnaire with scales of the given sizes, in every spelling that raps and the peers need."""

    def __init__(self, sizes=MAIN, outcomes=()):
        self.outcomes = outcomes
        self.scales = []
        for number, size in enumerate(sizes):
            low, high = (0, 10) if number == TENFOLD else (1, 5)
            self.scales.append({
                "id": f"s{number}", "minimum": low, "maximum": high, "required": (size + 1) // 2,
                "items": [{"id": f"s{number}i{i}", "reversed": i == size - 1} for i in range(size)]})

    @property
    def columns(self):
        return 3 + sum(len(scale["items"]) for scale in self.scales)

    def text(self, identified=False):
        """The .raps file; `identified` prints figures unrounded, for comparison."""
        lines = ["raps 1", "", "questionnaire bench", "  version 1", "  languages en", '  title en "Benchmark"']
        lines += ["  respondents identified"] * identified + ["  wording withheld"]
        for name, low, high in (("agreement", 1, 5), ("tenfold", 0, 10)):
            lines += ["", f"answers {name}"] + [f'  {code} en "{LABELS[code]}"' for code in range(low, high + 1)]
        for number, scale in enumerate(self.scales):
            lines += ["", f"scale {scale['id']}", f"  kind {'outcome' if number in self.outcomes else 'resource'}",
                      f'  title en "Scale {number}"',
                      f"  answered {'tenfold' if number == TENFOLD else 'agreement'}", "  score 0..100",
                      "  require half", "  risk low", f"  cutoffs amber to {AMBER} red to {RED} status provisional"]
            lines += [f"  item {item['id']}{' reversed' * item['reversed']}" for item in scale["items"]]
        lines += ["", "variable department", '  title en "Department"']
        for name, title, count in (("age_band", "Age", 5), ("gender", "Gender", 3)):
            lines += ["", f"variable {name}", f'  title en "{title}"']
            lines += [f'  value {name[0]}{i} en "{title} {i}"' for i in range(count)]
        return "\n".join(lines) + "\n"

    def job(self, data, form="codes", separator=",", encoding="utf-8"):
        """What a peer is told."""
        labels = {"1..5": LABELS[1:6], "0..10": LABELS}
        return json.dumps({
            "data": str(data), "form": form, "separator": separator, "encoding": encoding, "group": "department",
            "labels": labels, "scales": self.scales, "red": RED, "edges": EDGES})

    def write(self, folder):
        """Writes both questionnaires; returns (the usual, the identified one)."""
        folder = pathlib.Path(folder)
        name = f"bench-{self.columns}-{len(self.scales)}{'-outcomes' * bool(self.outcomes)}"
        usual, identified = folder / f"{name}.raps", folder / f"{name}-identified.raps"
        usual.write_text(self.text())
        identified.write_text(self.text(identified=True))
        return usual, identified


def organisation(rows, departments):
    """Departments of unlike size, the largest ten times the smallest."""
    weights = [1 + number % 10 for number in range(departments)]
    total = sum(weights)
    counts = [rows * weight // total for weight in weights]
    counts[-1] += rows - sum(counts)
    lines = [f"D{number:05},{count},{count}" for number, count in enumerate(counts) if count]
    return "department,headcount,respondents\n" + "\n".join(lines) + "\n"


def simulate(raps, folder, rows, departments=200, sizes=MAIN):
    """Makes the answers unless they are there: 2 % missing, 200 departments."""
    survey = Survey(sizes)
    data = pathlib.Path(folder) / f"answers-{rows}-{departments}-{survey.columns}-{len(sizes)}.csv"
    if not data.exists():
        units = data.with_suffix(".units")
        units.write_text(organisation(rows, departments))
        part = data.with_suffix(".part")
        usual, _ = survey.write(folder)
        subprocess.run([raps, "simulate", usual, "--organisation", units, "-o", part, "--force"], check=True,
                       stderr=subprocess.DEVNULL)
        part.rename(data)
    return data


def repeat(data, times):
    """The same rows again and again, in a file beside."""
    target = data.with_name(f"{data.stem}-times-{times}.csv")
    if not target.exists():
        part = target.with_suffix(".part")
        with open(part, "wb") as output:
            for number in range(times):
                with open(data, "rb") as source:
                    header = source.readline()
                    if number == 0:
                        output.write(header)
                    while block := source.read(1 << 22):
                        output.write(block)
        part.rename(target)
    return target


def respell(data, spelling):
    """The same answers in another spelling: quoted, labels, decimals, windows-1252, utf-16."""
    target = data.with_name(f"{data.stem}-{spelling}.csv")
    if target.exists():
        return target
    part = target.with_suffix(".part")
    with open(data, "rb") as source, open(part, "wb") as output:
        if spelling == "utf-16":
            output.write(b"\xff\xfe")
        while block := source.read(1 << 22):
            output.write(SPELLINGS[spelling](block + source.readline()))
    part.rename(target)
    return target


def quoted(lines):
    return b'"' + lines[:-1].replace(b",", b'","').replace(b"\n", b'"\n"') + b'"\n'


def code_by_code(lines, write):
    """Replaces every code; only codes begin with a digit after a comma."""
    lines = lines.replace(b",10", b"," + write(10))
    for code in range(10):
        lines = lines.replace(b",%d" % code, b"," + write(code))
    return lines


def labels(lines):
    return code_by_code(lines, lambda code: LABELS[code].encode())


def decimals(lines):
    # The bytes 0x80 and up stand for digits, 0x01 for the comma, until all is replaced.
    lines = code_by_code(lines, lambda code: bytes([0x80 + code, 0x01, 0x80])).replace(b",", b";").replace(b"\x01", b",")
    return lines.replace(b"\x8a", b"10").translate(DIGITS)


DIGITS = bytes(0x30 + byte - 0x80 if 0x80 <= byte < 0x8A else byte for byte in range(256))
SPELLINGS = {
    "quoted": quoted,
    "labels": labels,
    "decimals": decimals,
    "windows-1252": lambda lines: lines.replace(b"\nD", b"\nD\xe9").replace(b"D0", b"D\xe90", 1) if lines[:1] == b"D"
    else lines.replace(b"\nD", b"\nD\xe9"),
    "utf-16": lambda lines: lines.decode().encode("utf-16-le"),
}
