# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Checks that the arena of each step is as small as the most bytes live at one time.

    python arena_bound.py STEP.mlir|FOLDER ... [--rules bp] [--json FILE]

Each step is planned by aal-opt under the rules, and its buffers, with their sizes and
live ranges, are given to aal-pack. Both must reach the bound, and aal-pack within --limit
seconds of processor time, those of starting and reading included, which other processes
do not lengthen as they do the wall's. Exits with 1 where one does not.
"""

import json
import pathlib
import resource
import subprocess
import sys
import tempfile

import common

ALIGNMENT = 64


def run(words):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"error: {done.stderr.strip().splitlines()[0]}")
    return done.stdout


def processor_seconds():
    """Of the processes that this one has run."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def plan(path, options, folder):
    """The arena that aal-opt reports."""
    target = folder / "report.json"
    run(
        [options.bin / "aal-opt", path, f"--aal-auxiliary=rules={options.rules} report={target}"]
        + ["-o", "/dev/null"]
    )
    return json.loads(target.read_text(encoding="utf-8"))["arena"]


def pack(arena, options, folder):
    """What aal-pack says of the same buffers."""
    lines = ["id,lower,upper,size"]
    for index, buffer in enumerate(arena["buffers"]):
        size = -(-buffer["bytes"] // ALIGNMENT) * ALIGNMENT
        if size:
            lines.append(f"{index},{buffer['first_step']},{buffer['last_step'] + 1},{size}")
    table = folder / "buffers.csv"
    table.write_text("\n".join(lines) + "\n", encoding="utf-8")
    seconds = []
    for _ in range(3):
        before = processor_seconds()
        found = json.loads(run([options.bin / "aal-pack", table, "--json"]))
        seconds.append(processor_seconds() - before)
    return len(lines) - 1, found, min(seconds)


def main():
    parser = common.make_parser(__doc__, steps="STEP.mlir|FOLDER")
    parser.add_argument("--rules", default="bp")
    parser.add_argument("--limit", type=float, default=0.05, metavar="S")
    options = parser.parse_args()
    rows = []
    for path in common.find_steps(options.steps):
        with tempfile.TemporaryDirectory() as scratch:
            arena = plan(path, options, pathlib.Path(scratch))
            buffers, packed, seconds = pack(arena, options, pathlib.Path(scratch))
        row = {
            "step": f"{path.parent.name}/{path.stem}",
            "buffers": buffers,
            "arena": arena["bytes"],
            "lower_bound": arena["lower_bound"],
            "packed": packed["height"],
            "status": packed["status"],
            "wall_seconds": packed["seconds"],
            "seconds": round(seconds, 4),
        }
        row["reached"] = row["arena"] == row["lower_bound"] and row["packed"] <= row["arena"]
        row["in_time"] = row["seconds"] <= options.limit
        rows.append(row)
        verdict = ("bound" if row["reached"] else "ABOVE THE BOUND") + ("" if row["in_time"] else ", LATE")
        print(
            "{step:28} {buffers:5} buffers  arena {arena:>12}  bound {lower_bound:>12}  ".format(**row)
            + f"{row['seconds'] * 1e3:6.2f} ms  {verdict}",
            flush=True,
        )
    common.write_rows(options, rows)
    bad = [row for row in rows if not (row["reached"] and row["in_time"])]
    print(f"{len(rows) - len(bad)} of {len(rows)} arenas are at their bound, in {options.limit} s each")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
