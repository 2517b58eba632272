# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Sweeps memory budgets over steps and checks what a budget promises.

    python budget_sweep.py STEP.mlir ... [--count 20] [--runs 10] [--measure N] [--json FILE]

COUNT budgets go from the least one that the compiler finds to the peak without
recomputation. For each, the planned arena must be within the budget and not above that
of a larger budget. Each is compiled with one thread and with two, the middle one RUNS
times with one and two in turn, and must give the same IR each time. Where STEP.in.safetensors lies beside the
step, each budget, or N of them, also runs, on one and two threads, and must measure what
was planned.
Exits with 1 where anything fails. Seconds are those of the whole process, reading the
step and writing the plan included.
"""

import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import common

LEAST = re.compile(r"budget of at least (\d+) bytes")
ARENA = re.compile(r"memref<(\d+)xi8> \{aal\.arena\}")
RULES = re.compile(r'aal\.rules = "([^"]*)"')


class Sweep:
    def __init__(self, path, options, folder):
        self.path, self.options, self.folder = path, options, folder
        self.inputs = path.with_suffix(".in.safetensors")
        self.failures = []

    def expect(self, condition, message):
        if not condition:
            self.failures.append(message)
            print(f"{self.path.stem}: {message}", flush=True)

    def plan(self, budget, threads=1):
        """The IR of the step under a budget, the compiler's error, and its seconds."""
        out = self.folder / "plan.mlir"
        flags = [] if threads > 1 else ["--mlir-disable-threading"]
        pipeline = f"--aal-auxiliary=rules={self.options.rules} budget={budget}"
        start = time.perf_counter()
        run = subprocess.run(
            [self.options.bin / "aal-opt", self.path, pipeline, "--mlir-print-debuginfo", *flags, "-o", out],
            capture_output=True,
            text=True,
            env=dict(os.environ, OMP_NUM_THREADS=str(threads)),
        )
        seconds = time.perf_counter() - start
        if run.returncode:
            return None, run.stderr.strip(), seconds
        return out.read_text(encoding="utf-8"), None, seconds

    def arena(self):
        """Planned bytes of the last plan."""
        run = subprocess.run(
            [self.options.bin / "aal-opt", self.folder / "plan.mlir", "--aal-form-kernels"],
            capture_output=True,
            text=True,
            check=True,
        )
        return int(ARENA.search(run.stdout).group(1))

    def measure(self, budget, threads):
        """The peak of a run."""
        run = subprocess.run(
            [self.options.bin / "aal-run", self.path, "--inputs", self.inputs]
            + [f"--rules={self.options.rules}", f"--budget={budget}", f"--threads={threads}", "--json=-"],
            capture_output=True,
            text=True,
        )
        if run.returncode:
            self.expect(False, f"budget {budget}: {run.stderr.strip()}")
            return None
        return json.loads(run.stdout)["peak_bytes"]

    def row(self, budget, highest, is_measured):
        text, error, seconds = self.plan(budget)
        self.expect(text, f"budget {budget}: {error}")
        if not text:
            return None
        arena = self.arena()
        self.expect(self.plan(budget, 2)[0] == text, f"budget {budget}: another plan with two threads")
        rules = RULES.search(text)
        row = {"budget": budget, "planned": arena, "seconds": round(seconds, 2)}
        row["rules"] = rules.group(1) if rules else self.options.rules
        self.expect(row["planned"] <= budget, f"budget {budget}: plans {row['planned']} bytes")
        self.expect(row["planned"] <= highest, f"budget {budget}: plans more than a larger budget")
        if is_measured:
            row["measured"] = [self.measure(budget, threads) for threads in (1, 2)]
            for measured in row["measured"]:
                self.expect(measured == row["planned"], f"budget {budget}: measures {measured} bytes")
        print(f"{self.path.stem:14} {budget:>13} {row['planned']:>13} {seconds:7.2f} s  {row['rules']}", flush=True)
        return row

    def run(self):
        _, error, _ = self.plan(1)
        least = LEAST.search(error or "")
        if not least:
            sys.exit(f"{self.path}: expected an error with the least budget, found {error}")
        least = int(least.group(1))
        self.plan("100%")
        peak = self.arena()
        last = max(self.options.count - 1, 1)
        budgets = [peak - (peak - least) * i // last for i in range(self.options.count)]
        rows, highest = [], peak
        measured = min(len(budgets), self.options.measure) if self.inputs.exists() else 0
        chosen = {len(budgets) - 1 - i * (len(budgets) - 1) // max(measured - 1, 1) for i in range(measured)}
        for index, budget in enumerate(budgets):
            row = self.row(budget, highest, index in chosen)
            if row:
                rows.append(row)
                highest = row["planned"]
        self.expect(rows and rows[-1]["planned"] == least, f"the least budget is not {least}")
        middle = budgets[len(budgets) // 2]
        texts = {
            hashlib.sha256((self.plan(middle, 1 + i % 2)[0] or "").encode()).hexdigest()
            for i in range(self.options.runs)
        }
        self.expect(len(texts) <= 1, f"budget {middle}: {len(texts)} different plans")
        return {
            "step": self.path.stem,
            "peak": peak,
            "least": least,
            "rows": rows,
            "runs": self.options.runs,
            "plans_of_runs": len(texts),
            "seconds_max": max((row["seconds"] for row in rows), default=None),
            "failures": self.failures,
        }


def main():
    parser = common.make_parser(__doc__, steps="STEP.mlir")
    parser.add_argument("--count", type=int, default=20, help="budgets for each step")
    parser.add_argument("--runs", type=int, default=10, help="compiles that must agree")
    parser.add_argument("--measure", type=int, default=1000, metavar="N", help="budgets that also run")
    parser.add_argument("--rules", default="bp")
    options = parser.parse_args()
    results = []
    for path in options.steps:
        with tempfile.TemporaryDirectory() as folder:
            results.append(Sweep(path, options, pathlib.Path(folder)).run())
    common.write_rows(options, results)
    failures = sum(len(result["failures"]) for result in results)
    for result in results:
        print(
            f"{result['step']}: {len(result['rows'])} budgets from {result['peak']} to {result['least']} bytes, "
            f"{result['plans_of_runs']} plan in {result['runs']} compiles, {len(result['failures'])} failures"
        )
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
