# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Rewrites and checks of traced FX graphs, before they are lowered."""

import torch
from torch._functorch._aot_autograd import descriptors

from .options import ExportError, Slot

aten = torch.ops.aten

# The key of a node's metadata that holds the path of its module.
LAYER = "aal.layer"


def layer_of(node):
    """The path of the module that a node was traced in; "" at the top."""
    return (node.meta.get("custom") or {}).get(LAYER, "")


def is_backward(node):
    """Whether autograd made the node."""
    meta = node.meta
    return bool(
        meta.get("partitioner_tag") == "is_backward" or meta.get("autograd_backward")
    )


def _calls(graph, target):
    return list(graph.find_nodes(op="call_function", target=target))


def find_masks(graph):
    """Writes floor(rand + keep), which is 1 with probability keep, as a mask of dropout.

    It is how stochastic depth is written where no operator of dropout is used.
    """
    for rand in _calls(graph, aten.rand.default):
        chain = [rand]
        for target in (aten.add.Tensor, aten.floor.default):
            users = list(chain[-1].users)
            if len(users) != 1 or users[0].target != target:
                break
            chain.append(users[0])
        keep = [arg for arg in chain[1].args if isinstance(arg, float)] if len(chain) == 3 else []
        if not keep:
            continue
        floor = chain[-1]
        value = floor.meta["val"]
        with graph.inserting_after(floor):
            mask = graph.call_function(torch.ops.aal.keep_mask.default, (None, 1.0 - keep[0]))
        mask.meta = {**floor.meta, "val": value.to(torch.bool)}
        mask.meta.pop("tensor_meta", None)
        with graph.inserting_after(mask):
            cast = graph.call_function(aten._to_copy.default, (mask,), {"dtype": value.dtype})
        cast.meta = dict(floor.meta)
        floor.replace_all_uses_with(cast)
        for node in reversed(chain):
            graph.erase_node(node)


def masks_to_arguments(graph):
    """Turns every dropout mask into an argument; returns the slots of the new arguments."""
    slots, counts = [], {}
    last = list(graph.find_nodes(op="placeholder"))[-1]
    for node in _calls(graph, torch.ops.aal.keep_mask.default):
        layer = layer_of(node) or "dropout"
        count = counts[layer] = counts.get(layer, -1) + 1
        with graph.inserting_after(last):
            last = graph.placeholder(f"dropout_mask_{len(slots)}")
        last.meta = dict(node.meta)
        node.replace_all_uses_with(last)
        keep = 1.0 - node.args[1]
        graph.erase_node(node)
        slots.append(
            Slot(f"{layer}#{count}", "dropout_mask", {"aal.keep_probability": keep})
        )
    return slots


def _replace_by_view(graph, node, source):
    """Replaces a node by a view of `source` in its shape."""
    with graph.inserting_after(node):
        view = graph.call_function(aten.view.default, (source, list(node.meta["val"].shape)))
    view.meta = dict(node.meta)
    node.replace_all_uses_with(view)
    graph.erase_node(node)


def replace_squeezes(graph):
    """Writes squeezes of several dimensions as views, which torch-mlir lowers."""
    for node in _calls(graph, aten.squeeze.dims):
        _replace_by_view(graph, node, node.args[0])


def _is_dense(shape, strides, offset=0):
    """Whether these strides walk a contiguous tensor of that shape from its start."""
    step = 1
    for size, stride in reversed(list(zip(shape, strides))):
        if size != 1 and stride != step:
            return False
        step *= size
    return not offset


def replace_whole_strides(graph):
    """Writes strided views of all elements in their order as views.

    A copy of a tensor that is not contiguous, of gradients of pooling for example, becomes
    a write into all elements of a flat tensor (as_strided_scatter of copy), which is what
    was written, and strided views of that.
    """
    for node in _calls(graph, aten.as_strided_scatter.default):
        base, written, shape, strides, *offset = node.args
        whole, part = base.meta["val"], written.meta["val"]
        if whole.numel() == part.numel() and _is_dense(shape, strides, *offset):
            if written.target == aten.copy.default and written.args[1].meta["val"].dtype == part.dtype:
                source = written.args[1]
                written = source if source.meta["val"].shape == part.shape else written
            _replace_by_view(graph, node, written)
    for node in _calls(graph, aten.as_strided.default):
        source, shape, strides, *offset = node.args
        value = source.meta["val"]
        if value.is_contiguous() and value.numel() == node.meta["val"].numel():
            if _is_dense(shape, strides, *offset):
                _replace_by_view(graph, node, source)


def merge_tied(graph, model):
    """Gives tied parameters one argument, and adds their gradients.

    AOTAutograd makes one argument per name; autograd's gradient of a tied
    parameter may also arrive whole under one of its names.
    """
    kind = descriptors.ParamAOTInput
    arguments = {
        node.meta["desc"].target: node
        for node in graph.find_nodes(op="placeholder")
        if isinstance(node.meta["desc"], kind)
    }
    output = graph.output_node()
    values = list(output.args[0])
    positions = {
        d.grad_of.target: i
        for i, d in enumerate(output.meta["desc"])
        if isinstance(d, descriptors.GradAOTOutput) and isinstance(d.grad_of, kind)
    }
    for name, first in _tied_names(model):
        if name not in arguments:
            continue
        arguments[name].replace_all_uses_with(arguments[first])
        graph.erase_node(arguments[name])
        if name not in positions:
            continue
        here, there = positions[name], positions[first]
        values[there] = _add_gradients(graph, output, values[there], values[here])
        values[here] = None
    output.args = (values,)


def _tied_names(model):
    """(later name, first name) of every parameter that has several names, as traced."""
    first = {}
    for name, parameter in model.named_parameters(remove_duplicate=False):
        if parameter in first:
            yield f"model.{name}", f"model.{first[parameter]}"
        else:
            first[parameter] = name


def _add_gradients(graph, output, a, b):
    if a is None or b is None:
        return b if a is None else a
    with graph.inserting_before(output):
        total = graph.call_function(aten.add.Tensor, (a, b))
    total.meta = dict(a.meta)
    return total


def check_deterministic(graph):
    """Refuses operators that draw random numbers; dropout has become arguments by now."""
    for node in graph.nodes:
        tags = getattr(node.target, "tags", ())
        if torch.Tag.nondeterministic_seeded in tags:
            raise ExportError(
                f"layer '{layer_of(node)}' draws random numbers ({node.target}): only "
                "dropout is supported"
            )


def check_static(graph):
    """Refuses shapes that depend on data."""
    for node in graph.nodes:
        value = node.meta.get("val")
        if not isinstance(value, torch.Tensor):
            continue
        if any(not isinstance(size, int) for size in value.shape):
            raise ExportError(
                f"layer '{layer_of(node)}' makes a tensor whose shape is not known "
                f"before the run ({node.target}, shape {list(value.shape)}): only "
                "static shapes are supported"
            )
