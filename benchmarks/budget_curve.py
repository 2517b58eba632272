# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Compares saved bytes with those of PyTorch's activation memory budgets, at equal work.

    python budget_curve.py [--models resnet50,vit_l16] [--budgets 0.5,0.25] [--batch 4] [--steps FOLDER]
        [--json FILE]

PyTorch parts the step at each budget (torch_budget.py). For each of its points aal-opt
plans the step with at most as many floating-point operations of products that run again
(rules work=N), with exact forms alone, and with biased ones too (biased+work=N). Exact
plans should store fewer bytes at every point, and biased plans less than half; exits
with 1 where they do not. A point at which nothing is stored cannot be below and counts
as met by another such. Steps come from FOLDER where it has them at that batch, else
they are exported; neither needs memory for values.

Beside each exact plan stands the least that any could store: `least`, of an integer
program over tensors that are stored whole and ops that run again whole, and `in_part`, of
the same with fractions (cut_program.py).
"""

import json
import math
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import common

sys.path.insert(0, str(common.ROOT / "python"))
BUDGETS = (1, 0.9, 0.75, 0.6, 0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.1, 0.05, 0)
MODELS = {"resnet50": {}, "vit_l16": {"dropout": 0.0, "classes": 1000}, "bert_large": {"dropout": 0.0}}
SHAPES = re.compile(r"ins\([^:]*: tensor<([^>]*)>, tensor<([^>]*)>\) outs\([^:]*: tensor<([^>]*)>")


def product_flops(text):
    """Operations of the products that a plan's text runs again."""
    total = 0
    for line in text.splitlines():
        kind = re.search(r"linalg\.(matmul|batch_matmul|conv_\w+)", line)
        shapes = SHAPES.search(line) if kind and "aal.backward" in line else None
        if not shapes:
            continue
        left, right, result = ([int(n) for n in shape.split("x")[:-1]] for shape in shapes.groups())
        terms = left[-1:] if "matmul" in kind.group(1) else right[1:]
        total += 2 * math.prod(result + terms)
    return total


def plan(step, rules, options):
    """Saved bytes and repeated operations of products under `rules`."""
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder) / "report.json"
        passes = ["--aal-mark-saved", f"--aal-assign-policies=rules={rules}"]
        passes += [f"--aal-report=plan=false output={report}", "--aal-materialize-policies"]
        run = subprocess.run([options.bin / "aal-opt", step, *passes], capture_output=True, text=True)
        if run.returncode:
            sys.exit(f"error: {step}: {run.stderr.strip().splitlines()[0]}")
        found = json.loads(report.read_text(encoding="utf-8"))
    return {"saved_bytes": found["saved_bytes_after"], "recomputed_flops": product_flops(run.stdout)}


def build(name, options):
    from aal.zoo import catalog

    step = catalog.build(name, "full", values=False, batch=options.batch, **MODELS[name])
    step.model.train()
    return step


def export(name, step, options, folder):
    """The file of the step."""
    path = pathlib.Path(options.steps or folder) / f"{name}.mlir"
    if not path.exists():
        from aal.export import ExportOptions, api

        api.export(step, path, ExportOptions(predict=False))
    return path


def compare(name, options, folder):
    """The rows of one model."""
    import torch_budget

    import cut_program

    step = build(name, options)
    path = export(name, step, options, folder)
    program = cut_program.read(path, options.bin)
    values = [*step.inputs.values(), *step.targets.values()]
    for torch_row in torch_budget.rows(step, values, options.budgets):
        work = torch_row["recomputed_flops"]
        row = {"model": name, "budget": torch_row["budget"], "torch": torch_row}
        row["exact"] = plan(path, f"work={work}", options)
        row["exact"]["least"] = program.solve(work)
        row["exact"]["in_part"] = program.solve(work, fractional=True)
        row["biased"] = plan(path, f"biased+work={work}", options)
        saved = torch_row["saved_bytes"]
        for key, limit in (("exact", saved), ("biased", saved / 2)):
            mine = row[key]
            row[f"{key}_met"] = (mine["saved_bytes"] < limit or mine["saved_bytes"] == limit == 0) and (
                mine["recomputed_flops"] <= work
            )
        yield row


def text(row):
    mega = lambda key: f"{row[key]['saved_bytes'] / 1e6:9.3f}"
    verdict = ", ".join(key for key in ("exact", "biased") if not row[f"{key}_met"])
    exact = row["exact"]
    if exact["saved_bytes"] == exact["least"]:
        proof = "least in part too" if exact["in_part"] == exact["least"] else "least"
    else:
        proof = f"least {exact['least'] / 1e6:.3f}"
    return (
        f"{row['model']:12} {row['budget']:5}  {row['torch']['recomputed_flops'] / 1e9:8.2f} GFLOP  "
        f"torch {mega('torch')} MB  exact {mega('exact')} MB ({proof})  biased {mega('biased')} MB  "
        + (f"NOT MET: {verdict}" if verdict else "met")
    )


def main():
    parser = common.make_parser(__doc__)
    parser.add_argument("--models", default=",".join(MODELS))
    numbers = lambda words: [float(word) for word in words.split(",")]
    parser.add_argument("--budgets", type=numbers, default=BUDGETS, metavar="SHARE,...")
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--steps", metavar="FOLDER")
    options = parser.parse_args()
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for name in options.models.split(","):
            for row in compare(name, options, folder):
                print(text(row), flush=True)
                rows.append(row)
    common.write_rows(options, rows)
    bad = [row for row in rows if not (row["exact_met"] and row["biased_met"])]
    print(f"{len(rows) - len(bad)} of {len(rows)} points are met")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
