# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Writes inputs for steps that have none, so that they can run: STEP.in.safetensors.

    python inputs.py STEP.mlir ... [--into FOLDER] [--seed N]

Needs NumPy. Parameters are normal with a deviation of one over the square root of their
fan-in, those of one dimension are near one (weights) or zero (the rest); variances are
one, masks keep nine of ten, integers are 0 or 1. Arguments that aal-run fills in, the
gradient of the loss and the seed, are left out. Where a file is there already, it stays.
"""

import argparse
import json
import math
import pathlib
import re
import struct

import numpy

TYPES = {"f64": "F64", "f32": "F32", "f16": "F16", "bf16": "BF16", "i64": "I64", "i32": "I32", "i8": "I8", "i1": "BOOL"}
ARGUMENT = re.compile(r"%\w+: tensor<((?:\d+x)*)(\w+)> (?:loc\([^)]*\) )?\{([^}]*)\}")
FILLED_IN = ("loss_gradient", "seed")


def arguments(path):
    """(name, role, shape, element type) of each argument of @main."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            if "func.func" in line and "@main(" in line:
                break
        else:
            raise SystemExit(f"error: {path}: expected a function @main, found none")
    for shape, element, attributes in ARGUMENT.findall(line.split(" -> ")[0]):
        text = dict(re.findall(r'aal\.(name|role) = "([^"]*)"', attributes))
        if text.get("role") not in FILLED_IN:
            yield text["name"], text.get("role", ""), [int(n) for n in shape.split("x") if n], element


def numbers(name, role, shape, element, random):
    """The bytes of one tensor."""
    if element == "i1":
        return (random.random(shape, numpy.float32) < 0.9).astype(numpy.uint8).tobytes()
    if element.startswith("i"):
        return random.integers(0, 2, shape).astype(f"i{int(element[1:]) // 8}").tobytes()
    values = random.standard_normal(shape, numpy.float32)
    if role == "parameter" and len(shape) > 1:
        values /= math.sqrt(math.prod(shape[1:]))
    elif role in ("parameter", "buffer"):
        values = values * 0.1 + name.endswith(("weight", "scale", "kernel"))
    if name.endswith("var"):
        values = numpy.ones(shape, numpy.float32)
    if element == "bf16":
        return (values.view(numpy.uint32) >> 16).astype(numpy.uint16).tobytes()
    return values.astype(f"f{int(element[1:]) // 8}").tobytes()


def write(path, target, seed):
    random = numpy.random.default_rng(seed)
    entries = [(*entry, numbers(*entry, random)) for entry in arguments(path)]
    header, offset = {}, 0
    for name, _, shape, element, data in entries:
        end = offset + len(data)
        header[name] = {"dtype": TYPES[element], "shape": shape, "data_offsets": [offset, end]}
        offset = end
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(target, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for entry in entries:
            file.write(entry[-1])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("steps", nargs="+", type=pathlib.Path, metavar="STEP.mlir")
    parser.add_argument("--into", type=pathlib.Path, metavar="FOLDER", help="instead of beside the step")
    parser.add_argument("--seed", type=int, default=0, metavar="N")
    options = parser.parse_args()
    for path in options.steps:
        target = (options.into or path.parent) / (path.stem + ".in.safetensors")
        if not target.exists():
            write(path, target, options.seed)


if __name__ == "__main__":
    main()
