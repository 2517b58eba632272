# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""What PyTorch's partitioner saves of a step at each activation memory budget.

The step is traced by AOTAutograd on tensors without memory, as torch.compile does, and
parted into forward and backward by min_cut_rematerialization_partition. Bytes are those
of the tensors that the forward graph hands over, without arguments; floating-point
operations are those of products and convolutions.
"""

import contextlib
import copy
import math
import operator

import torch
from torch._functorch import config
from torch._functorch.aot_autograd import aot_export_joint_with_descriptors
from torch._functorch.partitioners import min_cut_rematerialization_partition
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import flop_registry


class _Loss(torch.nn.Module):
    """A step's loss as a function of its inputs and targets."""

    def __init__(self, step):
        super().__init__()
        self.model = step.model
        self._step = (step,)

    def forward(self, *values):
        (step,) = self._step
        inputs, targets = values[: len(step.inputs)], values[len(step.inputs) :]
        output = self.model(**dict(zip(step.inputs, inputs))) if step.keywords else self.model(*inputs)
        return (step.loss(step.output(output), *targets).reshape(()),)


def _value(node):
    return node.meta.get("val") if isinstance(node, torch.fx.Node) else node


def flops(graph):
    """Floating-point operations of the products and convolutions of an FX graph."""
    total = 0
    for node in graph.nodes:
        count = flop_registry.get(getattr(node.target, "overloadpacket", None))
        if node.op == "call_function" and count:
            arguments = torch.fx.map_arg(node.args, _value)
            keywords = torch.fx.map_arg(node.kwargs, _value)
            total += count(*arguments, **keywords, out_val=node.meta["val"])
    return total


def _bytes(value):
    return math.prod(value.shape) * value.dtype.itemsize if isinstance(value, torch.Tensor) else 0


def saved_bytes(forward, results):
    """Bytes of what the forward graph returns for the backward pass."""
    (output,) = (node for node in forward.graph.nodes if node.op == "output")
    seen, total = set(), 0
    for node in output.args[0][results:]:
        source = node
        while source.op == "call_function" and source.target in _VIEWS:
            source = source.args[0]
        if source.op == "placeholder" or source in seen:
            continue
        seen.add(source)
        total += _bytes(source.meta["val"])
    return total


aten = torch.ops.aten
_VIEWS = {
    aten.view.default,
    aten._unsafe_view.default,
    aten.reshape.default,
    aten.t.default,
    aten.transpose.int,
    aten.permute.default,
    aten.unsqueeze.default,
    aten.squeeze.dim,
    aten.expand.default,
    aten.detach.default,
    aten.alias.default,
}


def trace(step, values):
    """The joint graph and the number of results of its forward pass."""
    with contextlib.ExitStack() as stack, sdpa_kernel(SDPBackend.MATH):
        joint = aot_export_joint_with_descriptors(stack, _Loss(step), tuple(values))
        return joint.graph_module, joint._aot_state.fw_metadata


def rows(step, values, budgets):
    """A row for each budget, from the partitioner's own cut downwards."""
    module, metadata = trace(step, values)
    results = metadata.num_forward
    whole = flops(module.graph)
    (output,) = (node for node in module.graph.nodes if node.op == "output")
    for budget in budgets:
        inputs = [node.meta["val"] for node in module.graph.nodes if node.op == "placeholder"]
        with config.patch(activation_memory_budget=budget):
            forward, backward = min_cut_rematerialization_partition(
                copy.deepcopy(module), inputs, num_fwd_outputs=results
            )
        yield {
            "budget": budget,
            "saved_bytes": saved_bytes(forward, results),
            "recomputed_flops": flops(forward.graph) + flops(backward.graph) - whole,
        }
