# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Exports a PyTorch training step to MLIR. See docs/Export.md."""

from .api import export_step
from .options import ExportError, ExportOptions, Step

__all__ = ["ExportError", "ExportOptions", "Step", "export_step"]
