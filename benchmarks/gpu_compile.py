# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Times the way from a training step to GPU code, and lists what its kernels take.

    python gpu_compile.py STEP.mlir ... [--chips sm_80,sm_90,sm_100] [--rules asa2]
    python gpu_compile.py --grow 6,12,24,48 [--json FILE]

For each step and chip: the distinct kernels, the seconds to PTX and to a cubin, and
from ptxas the most registers and shared memory of a kernel and the kernels that spill;
--kernels lists them one by one. A kernel that ptxas does not accept is an error.
With --grow (which needs PyTorch and torch-mlir) the steps are ViTs of so many equal
blocks. The growth is the exponent of time over operations, by least squares; more than
LIMIT is an error, as is a number of kernels that grows.
"""

import argparse
import json
import math
import os
import pathlib
import platform
import re
import subprocess
import sys
import time

import compile_time

LIMIT = 1.25
KERNEL = re.compile(r'#gpu\.kernel_metadata<"([^"]+)".*?metadata = \{([^}]*)\}')
FIELD = re.compile(r"(\w+) = (\d+)")
FORM = ("--aal-form-kernels=device=gpu", "--aal-deduplicate-kernels")
COLUMNS = ("registers", "shared_bytes", "stack_bytes", "spill_store_bytes", "spill_load_bytes")


def machine():
    """The processor and its number of cores."""
    name = platform.processor() or platform.machine()
    info = pathlib.Path("/proc/cpuinfo")
    if info.exists():
        match = re.search(r"model name\s*:\s*(.+)", info.read_text())
        name = match.group(1) if match else name
    return f"{name}, {os.cpu_count()} cores"


def compile_step(options, path, *passes):
    """Seconds that aal-opt takes, and the text that it writes."""
    words = [str(options.aal_opt), str(path)]
    if options.rules:
        words.append(f"--aal-auxiliary=rules={options.rules}")
    start = time.perf_counter()
    run = subprocess.run([*words, *passes], capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if run.returncode:
        sys.exit(f"error: {path}: {run.stderr.strip().splitlines()[0]}")
    return seconds, run.stdout


def measure(options, path, chips):
    """A row for each chip."""
    read, _ = compile_step(options, path)
    form, formed = compile_step(options, path, *FORM)
    row = {
        "step": path.stem,
        "rules": options.rules,
        "operations": compile_time.operations(path),
        "launches": formed.count("gpu.launch_func"),
        "read_seconds": read,
        "form_seconds": form,
    }
    for chip in chips:
        yield {**row, **assemble(options, path, chip, formed.count("gpu.func @"))}


def assemble(options, path, chip, count):
    """What is known of the `count` kernels of a step once ptxas has seen them."""
    to_ptx, _ = compile_step(options, path, *FORM, f"--aal-lower-nvvm=chip={chip} format=isa")
    total, text = compile_step(options, path, *FORM, f"--aal-lower-nvvm=chip={chip} format=bin")
    kernels = {
        name: {field: int(value) for field, value in FIELD.findall(fields)}
        for name, fields in KERNEL.findall(text)
    }
    if len(kernels) != count:
        sys.exit(f"error: {path}: {chip}: ptxas reported {len(kernels)} of {count} kernels")
    return {"chip": chip, "kernels": kernels, "ptx_seconds": to_ptx, "cubin_seconds": total}


def show(row, options):
    kernels = row["kernels"].values()
    spills = sum(k["spill_store_bytes"] + k["spill_load_bytes"] > 0 for k in kernels)
    print(
        f"| {row['step']} | {row['chip']} | {row['operations']} | {row['launches']} "
        f"| {len(kernels)} | {row['form_seconds']:.2f} | {row['ptx_seconds']:.2f} "
        f"| {row['cubin_seconds']:.2f} | {max(k['registers'] for k in kernels)} "
        f"| {max(k['shared_bytes'] for k in kernels)} | {spills} |",
        flush=True,
    )
    if options.kernels:
        for name, kernel in row["kernels"].items():
            print(f"    {name}: " + ", ".join(f"{c} {kernel[c]}" for c in COLUMNS))


def growth(rows, field):
    """Slope of log time over log operations; reading is subtracted."""
    points = [
        (math.log(row["operations"]), math.log(row[field] - row["read_seconds"])) for row in rows
    ]
    x, y = (sum(p[i] for p in points) / len(points) for i in (0, 1))
    return sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)


def check_growth(rows, result):
    for field in ("form_seconds", "ptx_seconds", "cubin_seconds"):
        result[field.replace("seconds", "growth")] = power = growth(rows, field)
        print(f"{field.replace('_', ' ')} grow with the power {power:.2f} of the graph")
        if power > LIMIT:
            return f"growth above {LIMIT}"
    counts = [len(row["kernels"]) for row in rows]
    if counts[-1] > counts[0]:
        return f"kernels grow with the number of layers: {counts}"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("steps", nargs="*", type=pathlib.Path)
    parser.add_argument("--chips", default="sm_90", help="separated by commas")
    parser.add_argument("--rules", help="storage rules; without, the step as it is")
    parser.add_argument("--grow", metavar="DEPTHS", help="blocks, separated by commas")
    parser.add_argument("--kernels", action="store_true", help="list every kernel")
    parser.add_argument("--aal-opt", type=pathlib.Path, default=compile_time.AAL_OPT)
    parser.add_argument("--cache", type=pathlib.Path, default=compile_time.CACHE)
    parser.add_argument("--json", type=pathlib.Path)
    options = parser.parse_args()
    steps = options.steps
    if options.grow:
        depths = [int(depth) for depth in options.grow.split(",")]
        steps = [*steps, *compile_time.exported(depths, options.cache)]
    print(
        "| step | chip | ops | launches | kernels | formed s | PTX s | cubin s "
        "| registers | shared bytes | spilling |\n" + "|---" * 11 + "|"
    )
    result = {"machine": machine(), "rows": []}
    for path in steps:
        for row in measure(options, path, options.chips.split(",")):
            result["rows"].append(row)
            show(row, options)
    grown = result["rows"][len(options.steps) :] if options.grow else []
    problem = check_growth(grown, result) if grown else None
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n")
    if problem:
        sys.exit(f"error: {problem}")


if __name__ == "__main__":
    main()
