# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Writes the tensors of this folder, with nothing but the standard library.

    python generate.py

classifier.in: one step of classifier.mlir. classifier.data: two clouds of points, 22
to train on and 7 to test. classifier.{init0,init1,zero,nan}: initial parameters.
images.data: noise of 3 x 8 x 8 in two classes, 4 to train on and 2 to test.
"""

import json
import math
import pathlib
import random
import struct

HERE = pathlib.Path(__file__).resolve().parent
CODES = {"F32": "f", "I64": "q", "BOOL": "?"}


def save(name, tensors):
    """Writes {tensor name: (type, shape, values)} as NAME.safetensors."""
    header, data = {}, b""
    for key, (dtype, shape, values) in tensors.items():
        bits = struct.pack(f"<{len(values)}{CODES[dtype]}", *values)
        header[key] = {
            "dtype": dtype,
            "shape": shape,
            "data_offsets": [len(data), len(data) + len(bits)],
        }
        data += bits
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    path = HERE / f"{name}.safetensors"
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


def clouds(count, generator):
    """Points around (1, 1, 1) and (-1, -1, 1) and their classes, in turn."""
    points, classes = [], []
    for i in range(count):
        sign = 1 if i % 2 else -1
        points += [generator.gauss(sign, 0.3), generator.gauss(sign, 0.3), 1.0]
        classes.append(i % 2)
    return points, classes


def main():
    generator = random.Random(0)
    x, y = clouds(22, generator)
    test_x, test_y = clouds(7, generator)
    save(
        "classifier.data",
        {
            "train/x": ("F32", [22, 3], x),
            "train/y": ("I64", [22], y),
            "test/x": ("F32", [7, 3], test_x),
            "test/y": ("I64", [7], test_y),
        },
    )
    for seed in (0, 1):
        weights = [generator.gauss(0, 0.5) for _ in range(6)]
        save(
            f"classifier.init{seed}",
            {"w": ("F32", [3, 2], weights), "count": ("I64", [], [0])},
        )
    save("classifier.zero", {"w": ("F32", [3, 2], [0] * 6), "count": ("I64", [], [0])})
    save(
        "classifier.nan",
        {"w": ("F32", [3, 2], [0, 0, 0, math.nan, 0, 0]), "count": ("I64", [], [0])},
    )
    # Small whole numbers, so that every result is exact.
    save(
        "classifier.in",
        {
            "w": ("F32", [3, 2], [1, 2, 0, -1, 1, 1]),
            "count": ("I64", [1], [41]),
            "x": ("F32", [4, 3], [1, 0, 2, -1, 1, 0, 0, 2, 1, 3, 1, 1]),
            "y": ("I64", [4], [0, 1, 1, 0]),
            "drop#0": ("BOOL", [4, 3], [1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 0]),
        },
    )
    images = {}
    for split, count in (("train", 4), ("test", 2)):
        pixels = [generator.gauss(0, 1) for _ in range(count * 3 * 8 * 8)]
        images[f"{split}/images"] = ("F32", [count, 3, 8, 8], pixels)
        images[f"{split}/labels"] = ("I64", [count], [i % 2 for i in range(count)])
    save("images.data", images)


if __name__ == "__main__":
    main()
