# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Prints what each rule of Woo & Jeon (ICLR 2023) saves, for every model of the paper.

    python paper_table.py [--models resnet50,vit_l32] [--steps FOLDER] [--json FILE]

Exports each model in its full size (without memory for its values) unless FOLDER has
it, lets aal-opt report the bytes that cross from the forward to the backward pass, and
prints the saving of each rule against its baseline. Nothing is measured and nothing is
fitted: the bytes follow from the graph and the rule.

Dropout masks are arguments of a step. In the rows of models with dropout they count a
byte an element, as what eager frameworks keep. Layers that read one tensor share its
sign here. `a sign each` is the saving where every
layer stores its own, as the authors' do. `reference` is the saving that the authors
report (ResNet-50), or that of counting what their layers keep in eager PyTorch.
"""

import argparse
import json
import math
import os
import pathlib
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOLS = pathlib.Path(os.environ.get("AAL_TOOLS", ROOT / "build" / "bin"))
sys.path.insert(0, str(ROOT / "python"))


@dataclass
class Table:
    """One block of the table: the rules of one model against one baseline."""

    baseline: str
    rules: tuple
    reference: tuple = ()
    flags: str = ""


@dataclass
class Model:
    """A full model of aal.zoo.catalog, with arguments that differ from its own."""

    name: str
    arguments: dict
    tables: list = field(default_factory=list)


SIGN = ("asa1", "asa2", "asa3", "asa4")
ALL = ("asa4+step_table=3+mesa", "asa4+step_table=3+mesa+elementwise")
DEEP = ("2,2,2,2", "3,4,2,2", "3,4,4,2", "3,4,6,2")


def resnet(depth, strides, reference=()):
    """Under block recomputation, as the authors measured, and without."""
    plain = tuple(f"ara={s}" for s in strides)
    blocks = tuple(f"ara={s}+gcp" for s in strides)
    tables = [Table("gcp", blocks, reference), Table("bp", plain)]
    return Model(f"resnet{depth}", {}, tables)


def signs(name, reference=(), combinations=(), **arguments):
    """Sign activations against eager accounting, without recomputation."""
    tables = [Table("bp", SIGN, reference, "lossless=false")]
    if combinations:
        tables.append(Table("bp", combinations))
    return Model(name, arguments, tables)


MODELS = {
    "resnet18": resnet(18, ("2,2,2,2", "3,2,2,1")),
    "resnet34": resnet(34, DEEP),
    "resnet50": resnet(50, DEEP, (23.52, 36.0, 37.92, 40.04)),
    "resnet101": resnet(101, DEEP),
    "resnet152": resnet(152, DEEP),
    "transformer": signs("transformer", (17.2, 21.5, 28.0, 34.4), batch=128, dropout=0.0),
    "transformer_drop": signs("transformer", (14.9, 18.6, 24.2, 29.7), batch=128),
    "bert_large": signs("bert_large", combinations=ALL, dropout=0.0),
    "vit_l32": signs("vit_l32", (23.0, 28.7, 34.5, 39.8), dropout=0.0),
    "vit_l32_drop": signs("vit_l32", (21.4, 26.7, 32.1, 37.1)),
    "vit_l16": signs("vit_l16", dropout=0.0),
    "mixer_l16": signs("mixer_l16", batch=32),
}


def export(name, model, path):
    """Writes the step of `model`, traced on tensors that have shapes and no memory."""
    from aal.export import ExportOptions, api
    from aal.zoo import catalog

    print(f"exporting {name}", file=sys.stderr)
    step = catalog.build(model.name, "full", values=False, **model.arguments)
    api.export(step, path, ExportOptions(predict=False))


def report_of(step, rules, flags):
    """What aal-opt reports of the step under `rules`."""
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder) / "report.json"
        pipeline = f"--aal-auxiliary=rules={rules} report={report} {flags}"
        words = [TOOLS / "aal-opt", step, pipeline, "-o", os.devnull]
        run = subprocess.run(words, capture_output=True, text=True)
        if run.returncode:
            sys.exit(f"error: {step}: {run.stderr.strip().splitlines()[0]}")
        return json.loads(report.read_text())


def unshared_bytes(report):
    """The saved bytes if each layer that reads a tensor stored a sign of its own."""
    shared = 0
    for tensor in report["tensors"]:
        if tensor["policy"].startswith("#aal.sign") and "+" not in tensor["policy"]:
            readers = len(tensor["name"].split(", "))
            shared += (readers - 1) * tensor["bytes_after"]
    return report["saved_bytes_after"] + shared


def mask_bytes(step):
    """Bytes of the dropout masks of a step."""
    from aal.steps import signature

    sizes = 0
    for slot in signature(step)[0]:
        if slot.role == "dropout_mask":
            shape = slot.type.partition("<")[2].split("x")[:-1]
            sizes += math.prod(map(int, shape))
    return sizes


def measure(name, model, step):
    """The rows of one model."""
    masks = mask_bytes(step)
    for table in model.tables:
        base = report_of(step, table.baseline, table.flags)["saved_bytes_after"]
        base += masks
        yield {"model": name, "rules": table.baseline, "mib": base / 2**20}
        for i, rules in enumerate(table.rules):
            report = report_of(step, rules, table.flags)
            after = report["saved_bytes_after"] + masks
            row = {"model": name, "rules": rules, "mib": after / 2**20}
            row["saving"] = 100 * (1 - after / base)
            row["saving_unshared"] = 100 * (1 - (unshared_bytes(report) + masks) / base)
            row["against"] = table.baseline
            if table.reference:
                row["reference"] = table.reference[i]
            yield row


def show(row):
    line = f"| {row['model']} | {row['rules']} | {row['mib']:.1f} |"
    if "saving" in row:
        line += f" {row['saving']:.2f} % of {row['against']} |"
        line += f" {row['saving_unshared']:.2f} % |"
        line += f" {row['reference']:.1f} % |" if "reference" in row else " |"
    else:
        line += " | | |"
    print(line, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--models", default=",".join(MODELS), help="comma-separated")
    parser.add_argument("--steps", type=pathlib.Path, default=ROOT / "build" / "paper")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE")
    options = parser.parse_args()
    names = options.models.split(",")
    for name in names:
        if name not in MODELS:
            parser.error(f"unknown model '{name}', expected one of {', '.join(MODELS)}")
    options.steps.mkdir(parents=True, exist_ok=True)
    print("| model | rules | saved MiB | saving | a sign each | reference |")
    print("|---|---|---|---|---|---|")
    rows = []
    for name in names:
        step = options.steps / f"{name}.mlir"
        if not step.exists():
            export(name, MODELS[name], step)
        for row in measure(name, MODELS[name], step):
            show(row)
            rows.append(row)
    if options.json:
        options.json.write_text(json.dumps(rows, indent=2) + "\n")


if __name__ == "__main__":
    main()
