# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Times a training step in eager PyTorch and in aal, side by side.

    python step_time.py [--models vit6,mixer6,resnet18_32,cnn_32] [--rules bp,asa2]
                        [--batch 64] [--depth 6] [--rounds 3] [--steps 5]
                        [--threads 2] [--clock wall|cpu|launch] [--json FILE]

A step is forward, backward and plain SGD. Each round times every contender in turn
for a few steps, so that a change of the machine's speed hits all of them; a
contender's time is the median over the rounds of its median step, its ratios the
medians over the rounds of its time over eager's, and over that of rule bp, in the same
round. `least` is the least time that passes in any of its steps, over bp's: what other
programs of a machine add to some steps is not in it. `--clock cpu` takes the processor
time of the process in place of the time that passes: with one thread it is the steadier
of the two where other processes run.
With `--clock launch`, for rules alone, `least` is the sum over the launches of a step
of the least processor time that each took in any step: the steadiest of all.
"""

import argparse
import collections
import json
import math
import pathlib
import re
import statistics
import subprocess
import sys
import time

import models
import torch
from aal import eager
from aal.export import ExportOptions, api, trace
from safetensors.torch import save_file

RATE = 1e-3
# Milliseconds, share, launch and first op.
LAUNCH = re.compile(r" *(\d+\.\d+) +\d+\.\d+% +(.*\S)")


def build(name, options):
    return models.build(name, options.batch, options.depth)


def prepare(name, options):
    """Exports a step with its optimizer and its tensors, unless the cache has them."""
    folder, tools = options.cache, options.tools
    stem = f"{name}.{options.batch}.{options.depth}"
    step, tensors = folder / f"{stem}.sgd.mlir", folder / f"{stem}.in.safetensors"
    if step.exists() and tensors.exists():
        return step, tensors
    folder.mkdir(parents=True, exist_ok=True)
    source, exporting = build(name, options), ExportOptions(predict=False)
    plain = folder / f"{stem}.mlir"
    api.export(source, plain, exporting)
    main = trace.trace_step(source, exporting)
    values = eager.example_tensors(source, main.shaped_arguments())
    values["learning_rate"] = torch.tensor(RATE)
    save_file({n: t.contiguous() for n, t in values.items()}, tensors)
    run(
        tools / "aal-opt", plain, "--aal-append-optimizer=kind=sgd",
        "--mlir-print-debuginfo", "-o", step,
    )
    return step, tensors


def run(*words):
    """Runs a tool and returns what it prints; its error ends the benchmark."""
    result = subprocess.run([str(w) for w in words], capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"error: {words[0]} failed: {result.stderr.strip()}")
    return result.stdout


class Eager:
    """Steps of eager PyTorch, or of torch.compile."""

    def __init__(self, name, options, compiled=False):
        step = build(name, options)
        self._inputs = list(step.inputs.values())
        self._targets = list(step.targets.values())
        self._loss = step.loss
        self._model = step.model.train()
        self._optimizer = torch.optim.SGD(self._model.parameters(), lr=RATE)
        self._call = torch.compile(self._model) if compiled else self._model
        self._clock = time.process_time if options.clock == "cpu" else time.perf_counter
        self._step()

    def _step(self):
        start = self._clock()
        self._optimizer.zero_grad(set_to_none=True)
        self._loss(self._call(*self._inputs), *self._targets).backward()
        self._optimizer.step()
        return (self._clock() - start) * 1e3

    def measure(self, steps):
        self._step()
        times = [self._step() for _ in range(steps)]
        return {"step_ms": statistics.median(times), "step_ms_min": min(times)}


class Compiled:
    """Steps of aal-run under one rule."""

    _printing = ("--json", "-")

    def __init__(self, name, rule, options):
        step, tensors = prepare(name, options)
        self._key = "step_cpu_ms" if options.clock == "cpu" else "step_ms"
        self._words = [
            options.tools / "aal-run", step, "--rules", rule, "--inputs", tensors,
            "--threads", options.threads, *self._printing, "--repeat",
        ]

    def measure(self, steps):
        measured = json.loads(run(*self._words, steps + 1))
        return {**measured, "step_ms": measured[self._key]}


class Launched(Compiled):
    """The same, launch by launch."""

    _printing = ("--launch-times", "1000000")

    def __init__(self, name, rule, options):
        super().__init__(name, rule, options)
        self._least = {}

    def measure(self, steps):
        seen = collections.Counter()
        for line in run(*self._words, steps + 1).splitlines():
            match = LAUNCH.fullmatch(line)
            if not match:
                continue
            seen[match[2]] += 1
            key = match[2], seen[match[2]]
            self._least[key] = min(float(match[1]), self._least.get(key, math.inf))
        total = sum(self._least.values())
        return {"step_ms": total, "step_ms_min": total}


def contenders(name, options):
    kind = Launched if options.clock == "launch" else Compiled
    result = {} if kind is Launched else {"eager": Eager(name, options)}
    if options.torch_compile:
        result["torch.compile"] = Eager(name, options, compiled=True)
    rules = options.rules.split(",") if options.rules else models.RULES[name]
    for rule in rules:
        result[rule] = kind(name, rule, options)
    return result


def ratio(rounds, key, base):
    """Median over the rounds of the time of `key` over that of `base`."""
    return statistics.median(r[key]["step_ms"] / r[base]["step_ms"] for r in rounds)


def least_of(rounds, key):
    """The least milliseconds of a step of `key`: see `least` at the top."""
    return min(r[key]["step_ms_min"] for r in rounds)


def benchmark(name, options):
    """One row per contender of a model."""
    entries = contenders(name, options)
    rounds = [
        {key: entry.measure(options.steps) for key, entry in entries.items()}
        for _ in range(options.rounds)
    ]
    rows = []
    for key in entries:
        times = [r[key]["step_ms"] for r in rounds]
        least = least_of(rounds, key)
        rows.append(
            {
                "model": name,
                "batch": options.batch,
                "depth": options.depth,
                "contender": key,
                "clock": options.clock,
                "threads": options.threads,
                "step_ms": statistics.median(times),
                "ratio_to_eager": ratio(rounds, key, "eager") if "eager" in entries else None,
                "ratio_to_bp": ratio(rounds, key, "bp") if "bp" in entries else None,
                "least_ms": least,
                "least_ratio_to_bp": least / least_of(rounds, "bp") if "bp" in entries else None,
                "rounds_ms": times,
                "saved_bytes": rounds[0][key].get("saved_bytes"),
                "peak_bytes": rounds[0][key].get("peak_bytes"),
            }
        )
    return rows


def show(rows):
    for row in rows:
        bp = row["ratio_to_bp"]
        memory = ""
        if bp is not None:
            memory = f"  {bp:5.2f} of bp, least {row['least_ratio_to_bp']:5.2f}"
        if row["peak_bytes"] is not None:
            memory += f"  peak {row['peak_bytes'] / 2**20:7.1f} MiB"
        eager = row["ratio_to_eager"]
        if eager is not None:
            memory = f"  {eager:5.2f} of eager{memory}"
        print(
            f"{row['model']:12} {row['contender']:22} {row['step_ms']:8.1f} ms{memory}",
            flush=True,
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--models", default=",".join(models.MODELS))
    parser.add_argument("--rules", help="by default those that fit each model")
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--depth", type=int, default=6, help="blocks, where not fixed")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--steps", type=int, default=5, help="timed steps per round")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--clock", choices=("wall", "cpu", "launch"), default="wall")
    parser.add_argument("--torch-compile", action="store_true")
    parser.add_argument("--tools", type=pathlib.Path, default=models.ROOT / "build/bin")
    parser.add_argument("--cache", type=pathlib.Path, default=models.ROOT / "build/bench")
    parser.add_argument("--json", type=pathlib.Path, help="write the rows to a file")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    rows = []
    for name in options.models.split(","):
        part = benchmark(name, options)
        show(part)
        rows += part
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1) + "\n")


if __name__ == "__main__":
    main()
