# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Checks that plans with exact policies alone change no bit of a step's results.

    python exact_plans.py STEP.mlir|FOLDER ... [--budgets 80%,50%] [--threads 1,2] [--json FILE]

Each step runs as it is, on one thread, on the tensors of STEP.in.safetensors beside it;
in a folder, on all steps that have such a file. Then it runs under each budget, and
under the least that the compiler finds, on each number of threads, with what no live
tensor holds of the arena filled with NaN after each launch. Every result must have the
same bits, the measured peak must be within the budget, and it must not rise
when the budget falls. A budget below the least one counts as met by the error that
says so. Exits with 1 where anything differs.
"""

import json
import pathlib
import re
import struct
import subprocess
import sys
import tempfile

import common

LEAST = re.compile(r"budget of at least (\d+) bytes")


def tensors(path):
    """The bytes of each tensor in a safetensors file."""
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    body = memoryview(data)[8 + length :]
    return {
        name: bytes(body[slice(*entry["data_offsets"])])
        for name, entry in header.items()
        if name != "__metadata__"
    }


class Step:
    """A step, its inputs, and its results without a plan."""

    def __init__(self, path, options, folder):
        self.path, self.options, self.folder = path, options, folder
        self.expected, numbers, error = self.run(1, [])
        if error:
            sys.exit(error)
        self.peak = numbers["peak_bytes"]

    def run(self, threads, flags):
        """The results, the numbers of aal-run and its error."""
        out, numbers = self.folder / "out.safetensors", self.folder / "out.json"
        inputs = self.path.with_suffix(".in.safetensors")
        run = subprocess.run(
            [self.options.bin / "aal-run", self.path, "--inputs", inputs, "--outputs", out]
            + ["--json", numbers, f"--threads={threads}", *flags],
            capture_output=True,
            text=True,
        )
        if run.returncode:
            return None, None, run.stderr.strip()
        return tensors(out), json.loads(numbers.read_text(encoding="utf-8")), None

    def check(self, threads, budget):
        """A row of the table."""
        row = {"step": self.path.stem, "budget": budget or "none", "threads": threads}
        flags = [f"--rules={self.options.rules}", "--poison-dead-memory"]
        found, numbers, error = self.run(threads, flags + ([f"--budget={budget}"] if budget else []))
        if error:
            least = LEAST.search(error)
            row["status"] = "infeasible" if least else error
            row["least"] = int(least.group(1)) if least else None
            return row
        different = sorted(
            name for name in self.expected.keys() | found.keys() if self.expected.get(name) != found.get(name)
        )
        row.update(plan=numbers["rules"], peak_bytes=numbers["peak_bytes"], different=different)
        row["status"] = "different" if different else "exact"
        if numbers["peak_bytes"] > self.limit(budget):
            row["status"] = "over budget"
        return row

    def limit(self, budget):
        if not budget:
            return float("inf")
        if budget.endswith("%"):
            return self.peak * float(budget[:-1]) / 100
        return int(budget)


def check(path, options, folder):
    """The rows of one step, budgets from the largest to the least."""
    step = Step(path, options, folder)
    rows = []
    for threads in options.threads:
        least = step.check(threads, "1").get("least")
        budgets = [None, *options.budgets] + ([str(least)] if least else [])
        highest = float("inf")
        for budget in budgets:
            row = step.check(threads, budget)
            if not budget:
                step.peak = row.get("peak_bytes", step.peak)
            if row["status"] == "exact":
                if budget and row["peak_bytes"] > highest:
                    row["status"] = "rises"
                highest = row["peak_bytes"] if budget else highest
            if budget == str(least) and row.get("peak_bytes") != least and row["status"] == "exact":
                row["status"] = "not the least"
            detail = ", ".join(row.get("different", [])[:3])
            print(
                f"{row['step']:20} {row['budget']:>9} {threads:2} threads "
                f"{row.get('peak_bytes', ''):>10} {row['status']:10} {row.get('plan', ''):24} {detail}",
                flush=True,
            )
            rows.append(row)
    return rows


def main():
    parser = common.make_parser(__doc__, steps="STEP.mlir|FOLDER")
    words = lambda text: [word for word in text.split(",") if word]
    parser.add_argument("--budgets", type=words, default="100%,80%,60%,50%,40%")
    parser.add_argument("--threads", type=lambda text: [int(word) for word in words(text)], default="1,2")
    parser.add_argument("--rules", default="bp", help="exact rules to plan under")
    options = parser.parse_args()
    has_inputs = lambda path: path in options.steps or path.with_suffix(".in.safetensors").exists()
    paths = [path for path in common.find_steps(options.steps) if has_inputs(path)]
    if not paths:
        sys.exit("error: expected steps with inputs beside them, found none")
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for path in paths:
            rows += check(path, options, pathlib.Path(folder))
    common.write_rows(options, rows)
    bad = [row for row in rows if row["status"] not in ("exact", "infeasible")]
    print(f"{len(rows) - len(bad)} of {len(rows)} runs are exact and within their budgets")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
