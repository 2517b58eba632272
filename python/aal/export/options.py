# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""What to export and how: the dataclasses and the error of the exporter."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any


class ExportError(Exception):
    """The step cannot be exported; the message is one line that says why."""


def select_output(result: Any) -> Any:
    """The tensor of a model's result that the loss and `predict` take.

    A tensor is taken as it is, of a tuple or list the first entry, of an object
    with a field `logits` (as Hugging Face models return) that field.
    """
    if isinstance(result, (tuple, list)):
        return result[0]
    return getattr(result, "logits", result)


@dataclass
class Step:
    """One training step: a model, a loss, and examples of what they are called with.

    model: any nn.Module. It is exported in training mode as `main` and in
      evaluation mode as `predict`.
    loss: called as loss(output, *targets); returns a scalar. It may be a module
      without parameters.
    inputs: name -> example tensor, in the order of the model's arguments. Values
      do not matter, shapes and types do.
    targets: name -> example tensor, in the order of the loss's arguments.
    name: the name of the model in the file and in reports.
    keywords: pass the inputs by name instead of by position.
    output: picks the tensor out of what the model returns.
    """

    model: Any
    loss: Callable
    inputs: Mapping[str, Any]
    targets: Mapping[str, Any] = field(default_factory=dict)
    name: str = "model"
    keywords: bool = False
    output: Callable = select_output


@dataclass
class ExportOptions:
    """How to export a step.

    predict: also export `predict`, the model in evaluation mode.
    predict_batch: the size of the first dimension of the inputs of `predict`;
      None keeps that of the examples. Inputs whose first dimension differs from
      the batch size of the examples (that of the first input) keep their shape.
    with_output: `main` also returns the model's output (role `output`).
    autocast: None, or "bf16" for mixed precision through torch.autocast.
    locations: write the locations that name the layers into the file.
    mlir_opt: a program of LLVM 22 (mlir-opt or aal-opt) that must accept the
      file before it is written; None searches $AAL_MLIR_OPT, aal-opt,
      mlir-opt-22 and mlir-opt, and leaves the check out if there is none.
    """

    predict: bool = True
    predict_batch: int | None = None
    with_output: bool = False
    autocast: str | None = None
    locations: bool = True
    mlir_opt: str | None = None


@dataclass
class Slot:
    """One argument or result of an exported function."""

    name: str
    role: str
    attributes: dict[str, float] = field(default_factory=dict)


@dataclass
class TracedFunction:
    """A traced function: its FX graph, and a slot for each placeholder and each output."""

    name: str
    graph: Any
    arguments: list[Slot]
    results: list[Slot]

    def shaped_arguments(self):
        """(slot, shape) of every argument."""
        nodes = self.graph.graph.find_nodes(op="placeholder")
        return [(s, tuple(n.meta["val"].shape)) for s, n in zip(self.arguments, nodes)]

    def masks(self):
        """The names of the dropout masks, in the order of their use."""
        return [slot.name for slot in self.arguments if slot.role == "dropout_mask"]
