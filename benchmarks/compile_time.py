# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Times aal-opt --aal-auxiliary, and checks that its time grows linearly with the graph.

    python compile_time.py [STEP.mlir ...] [--rules asa4] [--budget 50%] [--grow DEPTH]
                           [--json FILE]

Each step is timed as it is, in seconds of one core, with the search for a plan within
the budget where one is given. With --grow (which needs PyTorch and torch-mlir) ViTs of
DEPTH, twice and three times as many blocks are exported too, and the growth is the
exponent of time over operations from the first to the last, 1 being linear; more than
LIMIT is an error. Reading and printing are timed apart and subtracted.
"""

import argparse
import json
import math
import os
import pathlib
import re
import resource
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
AAL_OPT = ROOT / "build/bin/aal-opt"
CACHE = ROOT / "build/bench"
LIMIT = 1.25


def operations(path):
    """The number of operations in a file: the lines that start one."""
    line = re.compile(r"\s+(%[\w:, %]+ = )?[a-z_]+\.\w+|\s+return")
    with open(path, encoding="utf-8") as file:
        return sum(bool(line.match(text)) for text in file)


def processor_seconds():
    """What the programs that have run so far took, of all cores together."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def seconds(program, path, flags, repeat):
    """The least processor time of several runs."""
    words = [str(program), str(path), "--mlir-disable-threading", *flags, "-o", os.devnull]
    best = math.inf
    for _ in range(repeat):
        start = processor_seconds()
        run = subprocess.run(words, capture_output=True, text=True)
        best = min(best, processor_seconds() - start)
        if run.returncode:
            sys.exit(f"error: {path}: {run.stderr.strip().splitlines()[0]}")
    return best


def measure(path, options):
    base = seconds(options.aal_opt, path, [], options.repeat)
    flag = f"--aal-auxiliary=rules={options.rules}"
    if options.budget:
        flag += f" budget={options.budget}"
    total = seconds(options.aal_opt, path, [flag], options.repeat)
    row = {
        "step": pathlib.Path(path).stem,
        "operations": operations(path),
        "seconds": total,
        "pass_seconds": max(total - base, 0.0),
    }
    rate = row["pass_seconds"] / row["operations"] * 1e6
    print(
        f"{row['step']:24} {row['operations']:7} ops  {total:6.2f} s"
        f"  passes {row['pass_seconds']:6.2f} s  {rate:6.1f} us/op",
        flush=True,
    )
    return row


def exported(depths, folder):
    """Exports ViTs of so many blocks each."""
    import models
    from aal.export import ExportOptions, api

    folder.mkdir(parents=True, exist_ok=True)
    for blocks in depths:
        path = folder / f"vit_{blocks}_blocks.mlir"
        if not path.exists():
            step = models.build("vit6", batch=4, depth=blocks)
            api.export(step, path, ExportOptions(predict=False))
        yield path


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("steps", nargs="*", type=pathlib.Path)
    parser.add_argument("--rules", default="asa4")
    parser.add_argument("--budget", help="bytes, or a share such as 50%%")
    parser.add_argument("--grow", type=int, metavar="DEPTH")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--aal-opt", type=pathlib.Path, default=AAL_OPT)
    parser.add_argument("--cache", type=pathlib.Path, default=CACHE)
    parser.add_argument("--json", type=pathlib.Path)
    options = parser.parse_args()
    result = {
        "rules": options.rules,
        "budget": options.budget,
        "steps": [measure(p, options) for p in options.steps],
    }
    if options.grow:
        depths = [times * options.grow for times in (1, 2, 3)]
        grown = [measure(path, options) for path in exported(depths, options.cache)]
        small, large = grown[0], grown[-1]
        result["steps"] += grown
        result["growth"] = math.log(large["pass_seconds"] / small["pass_seconds"]) / math.log(
            large["operations"] / small["operations"]
        )
        print(f"time grows with the power {result['growth']:.2f} of the graph")
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n")
    if result.get("growth", 0) > LIMIT:
        sys.exit(f"error: growth above {LIMIT}")


if __name__ == "__main__":
    main()
