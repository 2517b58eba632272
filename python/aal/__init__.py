# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Python side of aal: exporters of training steps, a model zoo, and references.

`aal.export_step` needs PyTorch and torch-mlir; importing `aal` alone needs neither.
"""

__version__ = "0.1.0"

_EXPORTED = ("ExportError", "ExportOptions", "Step", "export_step")


def __getattr__(name):
    if name in _EXPORTED:
        from . import export

        return getattr(export, name)
    raise AttributeError(f"module 'aal' has no attribute '{name}'")
