# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""What benchmarks of compiled steps share: their options, their steps and their tables."""

import argparse
import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parent.parent


def make_parser(doc, steps=None):
    """The options that all have. `steps` is how those that it takes are written."""
    parser = argparse.ArgumentParser(description=doc.splitlines()[0])
    if steps:
        parser.add_argument("steps", nargs="+", type=pathlib.Path, metavar=steps)
    parser.add_argument("--bin", type=pathlib.Path, default=ROOT / "build/bin", metavar="FOLDER")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE")
    return parser


def find_steps(paths):
    """Each file of `paths`, and those in its folders."""
    return [p for path in paths for p in (sorted(path.glob("*.mlir")) if path.is_dir() else [path])]


def write_rows(options, rows):
    """Writes what was measured where --json says."""
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
