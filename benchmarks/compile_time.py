# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Times aal-opt --aal-auxiliary, and checks that its time grows linearly with the graph.

    python compile_time.py [STEP.mlir ...] [--rules asa4] [--grow DEPTH] [--json FILE]

Each step is timed as it is. With --grow (which needs PyTorch and torch-mlir) a ViT of
DEPTH blocks and one of 3 * DEPTH blocks are exported too, and the growth is the
exponent of time over operations between them, 1 being linear; more than LIMIT is an
error. Reading and printing are timed apart and subtracted.
"""

import argparse
import json
import math
import os
import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
AAL_OPT = ROOT / "build/bin/aal-opt"
CACHE = ROOT / "build/bench"
LIMIT = 1.25


def operations(path):
    """The number of operations in a file: the lines that start one."""
    line = re.compile(r"\s+(%[\w:, %]+ = )?[a-z_]+\.\w+|\s+return")
    with open(path, encoding="utf-8") as file:
        return sum(bool(line.match(text)) for text in file)


def seconds(program, path, flags, repeat):
    """The least wall time of several runs."""
    words = [str(program), str(path), *flags, "-o", os.devnull]
    best = math.inf
    for _ in range(repeat):
        start = time.perf_counter()
        run = subprocess.run(words, capture_output=True, text=True)
        best = min(best, time.perf_counter() - start)
        if run.returncode:
            sys.exit(f"error: {path}: {run.stderr.strip().splitlines()[0]}")
    return best


def measure(path, options):
    base = seconds(options.aal_opt, path, [], options.repeat)
    flag = f"--aal-auxiliary=rules={options.rules}"
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
    parser.add_argument("--grow", type=int, metavar="DEPTH")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--aal-opt", type=pathlib.Path, default=AAL_OPT)
    parser.add_argument("--cache", type=pathlib.Path, default=CACHE)
    parser.add_argument("--json", type=pathlib.Path)
    options = parser.parse_args()
    result = {"rules": options.rules, "steps": [measure(p, options) for p in options.steps]}
    if options.grow:
        steps = exported((options.grow, 3 * options.grow), options.cache)
        small, large = (measure(path, options) for path in steps)
        result["steps"] += [small, large]
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
