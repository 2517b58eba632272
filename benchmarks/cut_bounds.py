# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Counts what the minimum cut stores of each step, exactly and with biased forms.

    python cut_bounds.py STEP.mlir|FOLDER ... [--most NAME=MB,...] [--share NAME=PERCENT,...]

`exact` is rules=mincut: no contraction, convolution or loop runs again, everything else
is free to, and all results stay the same to the bit. `biased` is rules=biased+mincut, or
those of --biased, which may store signs, step tables and eight bits. --most bounds the
exact bytes of a step, in units of a million and to a tenth of one; --share the biased
bytes, as a share of those that cross without rules. Exits with 1 where a step is above
its bound.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import common


def report(path, rules, options):
    """The report of saved tensors under `rules`, without a plan of memory."""
    with tempfile.TemporaryDirectory() as folder:
        target = pathlib.Path(folder) / "report.json"
        passes = [
            "--aal-mark-saved",
            f"--aal-assign-policies=rules={rules}",
            f"--aal-report=plan=false output={target}",
        ]
        run = subprocess.run(
            [options.bin / "aal-opt", path, *passes, "-o", "/dev/null"], capture_output=True, text=True
        )
        if run.returncode:
            return None, run.stderr.strip().splitlines()[0]
        return json.loads(target.read_text(encoding="utf-8")), None


def measure(path, options):
    """A row of the table and the bounds that it misses."""
    row = {"step": path.stem}
    misses = []
    for key, rules in (("exact", "mincut"), ("biased", options.biased)):
        found, error = report(path, rules, options)
        if error:
            row[key] = None
            row[f"{key}_error"] = error
            continue
        row["eager"] = found["saved_bytes_before"]
        row[key] = found["saved_bytes_after"]
        row[f"{key}_recomputed_flops"] = found["recomputed_flops"]
        row["step_flops"] = found["step_flops"]
    most, share = options.most.get(path.stem), options.share.get(path.stem)
    if most and (row["exact"] is None or round(row["exact"] / 1e6, 1) > most):
        misses.append(f"{path.stem}: expected at most {most} MB, found {row['exact']} bytes")
    if share and (row["biased"] is None or row["biased"] > row["eager"] * share / 100):
        misses.append(f"{path.stem}: expected at most {share} % of {row.get('eager')}, found {row['biased']} bytes")
    row["most"], row["share"] = most, share
    return row, misses


def text(row, key):
    if row[key] is None:
        return f"{'-':>12} {'':7}"
    return f"{row[key] / 1e6:9.3f} MB {row[key] / row['eager']:7.1%}"


def main():
    parser = common.make_parser(__doc__, steps="STEP.mlir|FOLDER")
    pairs = lambda words: {name: float(value) for name, value in (pair.split("=") for pair in words.split(","))}
    parser.add_argument("--most", type=pairs, default={}, metavar="NAME=MB,...")
    parser.add_argument("--share", type=pairs, default={}, metavar="NAME=PERCENT,...")
    parser.add_argument("--biased", default="biased+mincut", metavar="RULES")
    options = parser.parse_args()
    rows, failures = [], []
    for path in common.find_steps(options.steps):
        row, misses = measure(path, options)
        rows.append(row)
        failures += misses
        eager = f"{row['eager'] / 1e6:9.3f} MB" if "eager" in row else "-"
        print(f"{row['step']:18} eager {eager:>12}  exact {text(row, 'exact')}  biased {text(row, 'biased')}", flush=True)
    common.write_rows(options, rows)
    print("\n".join(failures) or f"{len(rows)} steps within the bounds that were given")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
