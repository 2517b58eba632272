# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""What all exporters share: dialects, names and roles, and the program that checks a file."""

import os
import shutil
import subprocess

from .options import ExportError

DIALECTS = ("builtin", "func", "linalg", "arith", "math", "tensor", "scf")


def slot_attributes(ir, slots):
    """The attributes of arguments or results; `ir` are the bindings, context is entered."""
    single = ir.F32Type.get()
    return ir.ArrayAttr.get(
        [
            ir.DictAttr.get(
                {
                    "aal.name": ir.StringAttr.get(slot.name),
                    "aal.role": ir.StringAttr.get(slot.role),
                    **{
                        key: ir.FloatAttr.get(single, value)
                        for key, value in slot.attributes.items()
                    },
                }
            )
            for slot in slots
        ]
    )


def find_mlir_opt(path=None):
    """The program that checks the file; None if there is none."""
    if path is not None or (path := os.environ.get("AAL_MLIR_OPT")):
        if shutil.which(path) is None:
            raise ExportError(f"no program '{path}'")
        return path
    return next(
        filter(None, map(shutil.which, ("aal-opt", "mlir-opt-22", "mlir-opt"))), None
    )


def run_mlir_opt(program, text, *flags):
    """What `program` (mlir-opt or aal-opt) makes of `text`; refused text is an ExportError."""
    run = subprocess.run([program, "-", *flags], input=text, text=True, capture_output=True)
    if run.returncode:
        lines = [line for line in run.stderr.splitlines() if "error:" in line]
        first = lines[0] if lines else run.stderr.strip()
        raise ExportError(f"{program} refuses the exported step: {first}")
    return run.stdout
