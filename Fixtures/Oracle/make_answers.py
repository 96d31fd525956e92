"""Writes answers.csv: respondents whose answers hang together, with gaps."""
import random

SCALES = {
    "load": (["l1", "l2r", "l3", "l4r", "l5", "l6"], 1, 5),
    "autonomy": (["a1", "a2", "a3r", "a4"], 1, 5),
    "recovery": (["r1", "r2"], 0, 4),
    "meaning": (["m1", "m2", "m3", "m4"], 1, 7),
}
generator = random.Random(20_240_501)
items = [item for scale in SCALES.values() for item in scale[0]]
with open("answers.csv", "w", newline="\n") as file:
    file.write(",".join(["unit"] + items) + "\n")
    for row in range(1_500):
        unit = "north" if generator.random() < 0.3 else "south"
        cells = [unit]
        leaves = generator.randrange(len(items)) if generator.random() < 0.08 else len(items)
        for names, low, high in SCALES.values():
            level = generator.random()
            for name in names:
                position = min(max(level + generator.gauss(0, 0.22), 0), 1)
                code = low + round(position * (high - low))
                if name.endswith("r"):
                    code = low + high - code
                if name == "m3":
                    code = 4
                if len(cells) > leaves or generator.random() < 0.07:
                    cells.append("NA")
                else:
                    cells.append(str(code))
        file.write(",".join(cells) + "\n")
