# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Exports a JAX training step to MLIR. See docs/Export.md.

    aal.jax.export_step(loss, parameters, {"images": x}, {"labels": y}, path="step.mlir")
"""

from .api import example_tensors, export, export_step, run
from .step import JaxStep

__all__ = ["JaxStep", "example_tensors", "export", "export_step", "run"]
