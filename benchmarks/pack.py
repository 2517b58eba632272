# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Measures aal-pack on instances whose optimum is known by construction.

    python pack.py [--time-limit S] [--slack X] [--seed N] [--keep FOLDER] [--json FILE]

An instance starts as a rectangle of time by 1,048,576 bytes that random cuts divide into
buffers, so that they can be packed at that height. Then, outside of one step that stays
full and so keeps the height the optimum, a share of the buffers (--slack) is dropped or
shortened. The numbers of buffers and how often the sizes add up to the height are those
of the instances that public packers report as challenging. All sizes are multiples of
1024. With a slack of 0 every step is full.
"""

import argparse
import json
import pathlib
import random
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
UNIT, HEIGHT = 1024, 1024
# Number of buffers before some are dropped, and sum of sizes over height.
SHAPES = [(154, 14), (170, 17), (203, 20), (213, 7.5), (215, 24), (296, 20),
          (308, 20), (316, 20), (374, 46), (409, 14), (454, 75)]


def cut(choice, count, factor):
    """Divides the rectangle; each part is (lower, upper, bottom, top)."""
    parts = [(0, 4 * count, 0, HEIGHT)]
    while len(parts) < count:
        some = choice.sample(range(len(parts)), min(4, len(parts)))
        area = lambda i: (parts[i][1] - parts[i][0]) * (parts[i][3] - parts[i][2])
        index = max(some, key=area)
        lower, upper, bottom, top = parts[index]
        stacked = sum(part[3] - part[2] for part in parts) / HEIGHT
        if upper - lower > 1 and (stacked < factor * len(parts) / count or top - bottom < 2):
            at = choice.randint(lower + 1, upper - 1)
            parts[index] = (lower, at, bottom, top)
            parts.append((at, upper, bottom, top))
        elif top - bottom > 1:
            at = choice.randint(bottom + 1, top - 1)
            parts[index] = (lower, upper, bottom, at)
            parts.append((lower, upper, at, top))
    return parts


def loosen(choice, parts, slack):
    """Drops or shortens parts that are not live at the middle step."""
    middle = max(part[1] for part in parts) // 2
    for lower, upper, bottom, top in parts:
        if not lower <= middle < upper and choice.random() < slack:
            if choice.random() < 0.3:
                continue
            if upper - lower > 2:
                less = choice.randint(1, (upper - lower) // 2)
                if choice.random() < 0.5:
                    lower += less
                else:
                    upper -= less
        yield lower, upper, (top - bottom) * UNIT


def write(path, seed, count, factor, slack):
    choice = random.Random(seed)
    buffers = list(loosen(choice, cut(choice, count, factor), slack))
    choice.shuffle(buffers)
    lines = [f"{i},{a},{b},{size}" for i, (a, b, size) in enumerate(buffers)]
    path.write_text("\n".join(["id,lower,upper,size", *lines]) + "\n", encoding="utf-8")
    return len(buffers)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--time-limit", type=float, default=10, metavar="S")
    parser.add_argument("--slack", type=float, default=0.7, metavar="X")
    parser.add_argument("--seed", type=int, default=0, metavar="N")
    parser.add_argument("--keep", metavar="FOLDER", help="leave the instances there")
    parser.add_argument("--json", metavar="FILE")
    parser.add_argument("--aal-pack", default=ROOT / "build" / "bin" / "aal-pack")
    options = parser.parse_args()
    rows = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(options.keep or scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for index, (count, factor) in enumerate(SHAPES):
            path = folder / f"{index:02}.csv"
            buffers = write(path, 100 * options.seed + index, count, factor, options.slack)
            words = [options.aal_pack, path, "--json", "--time-limit", str(options.time_limit)]
            run = subprocess.run([str(word) for word in words], capture_output=True, text=True)
            if run.returncode:
                sys.exit(f"error: {run.stderr.strip()}")
            result = json.loads(run.stdout)
            row = {"instance": path.name, "buffers": buffers, "height": result["height"],
                   "ratio": result["height"] / (UNIT * HEIGHT), "status": result["status"],
                   "seconds": result["seconds"]}
            rows.append(row)
            print("{instance:8} {buffers:4} buffers  height {height:8}  {ratio:.4f}  "
                  "{status:9} {seconds:6.2f} s".format(**row))
    mean = sum(row["ratio"] for row in rows) / len(rows)
    optimal = sum(row["status"] == "optimal" for row in rows)
    total = sum(row["seconds"] for row in rows)
    print(f"mean height over optimum {mean:.4f}, {optimal} of {len(rows)} proven optimal, "
          f"{total:.1f} s")
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(rows, indent=1), encoding="utf-8")


main()
