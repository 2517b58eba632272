# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""A training step in JAX, and the functions of arrays that are exported from it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import jax
import jax.numpy as jnp

from ..export.options import ExportError, Slot


@dataclass
class JaxStep:
    """One training step: a loss of parameters and a batch, and examples of both.

    loss: called as loss(parameters, *inputs, *targets, *masks), with the buffers behind
      the parameters if there are any; returns a scalar, with buffers (scalar, buffers).
    parameters: a tree of arrays (of Flax: what `init` returns), or of
      jax.ShapeDtypeStruct where no values are needed.
    inputs, targets: name -> example array.
    masks: name -> (example boolean array, keep probability) of dropout.
    buffers: a tree of what a step reads and updates without a gradient (batch_stats).
    predict: called as predict(parameters, *inputs), with the buffers behind the
      parameters if there are any; returns the output of the trained model.
    name: the name of the model in the file and in reports.
    """

    loss: Callable
    parameters: Any
    inputs: Mapping[str, Any]
    targets: Mapping[str, Any] = field(default_factory=dict)
    masks: Mapping[str, Any] = field(default_factory=dict)
    buffers: Any = None
    predict: Callable | None = None
    name: str = "model"

    def trees(self):
        """The parameters, and the buffers if there are any: the first arguments of a call."""
        return (self.parameters,) if self.buffers is None else (self.parameters, self.buffers)

    def named(self):
        """(slot, value) of every argument of `main` but the loss gradient, in order."""
        pairs = _named(self.parameters, "parameter") + _named(self.buffers, "buffer")
        pairs += [(Slot(n, "input"), v) for n, v in self.inputs.items()]
        pairs += [(Slot(n, "target"), v) for n, v in self.targets.items()]
        for name, (value, keep) in self.masks.items():
            slot = Slot(name, "dropout_mask", {"aal.keep_probability": keep})
            pairs.append((slot, value))
        return pairs

    def main(self):
        """The function of arrays that computes loss, gradients and new buffers."""
        has_buffers = self.buffers is not None

        def main(*values):
            *values, seed = values
            parameters, rest = values[0], values[1:]
            loss, pull, *updates = jax.vjp(
                lambda p: self.loss(p, *rest), parameters, has_aux=has_buffers
            )
            if jnp.shape(loss) != ():
                raise ExportError(f"the loss must be a scalar, found shape {jnp.shape(loss)}")
            (gradients,) = pull(seed.astype(loss.dtype))
            return loss.astype(jnp.float32), gradients, *updates

        batch = [*self.inputs.values(), *self.targets.values()]
        batch += [value for value, _ in self.masks.values()]
        return main, (*self.trees(), *batch, jnp.float32(1.0))

    def main_slots(self):
        """The slots of the arguments and of the results of `main`."""
        arguments = [slot for slot, _ in self.named()]
        results = [Slot("loss", "loss")]
        results += [Slot(s.name, "gradient") for s in arguments if s.role == "parameter"]
        results += [Slot(s.name, "buffer_update") for s in arguments if s.role == "buffer"]
        return [*arguments, Slot("loss_gradient", "loss_gradient")], results

    def predict_slots(self):
        """The slots of the arguments and of the result of `predict`."""
        roles = ("parameter", "buffer", "input")
        arguments = [slot for slot, _ in self.named() if slot.role in roles]
        return arguments, [Slot("output", "output")]


def _named(tree, role):
    """(slot, value) of the leaves of a tree, named by their path; Flax's root is left out."""
    leaves, _ = jax.tree_util.tree_flatten_with_path(tree)
    paths = [jax.tree_util.keystr(path, simple=True, separator=".") for path, _ in leaves]
    for root in ("params.", "batch_stats."):
        if all(path.startswith(root) for path in paths):
            paths = [path.removeprefix(root) for path in paths]
    return [(Slot(path, role), value) for path, (_, value) in zip(paths, leaves)]
