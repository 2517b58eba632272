"""Compares a memory report with what crosses from @forward to @backward.

Usage: check_stored_bytes.py SPLIT.mlir REPORT.json
"""

import json
import math
import re
import sys

# An i1 takes a byte in memory.
BYTES = {"i1": 1, "i8": 1, "i16": 2, "i32": 4, "bf16": 2, "f16": 2, "f32": 4, "i64": 8, "f64": 8}


def crossing_bytes(text):
    """Sums the results of @forward with the role `saved`."""
    signature = re.search(r"func\.func @forward\(.*?-> \((.*)\) \{", text).group(1)
    total = 0
    for shape, attrs in re.findall(r"tensor<([^>]*)> \{([^}]*)\}", signature):
        if 'aal.role = "saved"' in attrs:
            *sizes, element = shape.split("x")
            total += math.prod(int(size) for size in sizes) * BYTES[element]
    return total


def main():
    with open(sys.argv[1]) as split, open(sys.argv[2]) as report:
        crossing = crossing_bytes(split.read())
        numbers = json.load(report)
    reported = numbers["saved_bytes_after"] + numbers["parameter_derived_bytes"]
    if crossing == 0 or crossing != reported:
        sys.exit(f"{crossing} bytes cross, the report says {reported}")


main()
