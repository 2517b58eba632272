# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Traces a step to FX graphs of ATen operators with named arguments and results.

`trace_step` captures forward and backward as one graph through AOTAutograd;
`trace_predict` captures the forward pass in evaluation mode.
"""

import contextlib
import logging

import torch
import torch.fx.traceback
from torch import nn
from torch._functorch._aot_autograd import descriptors
from torch._functorch.aot_autograd import aot_export_joint_with_descriptors
from torch.nn.attention import SDPBackend, sdpa_kernel

from . import decompositions, rewrites
from .options import ExportError, Slot, TracedFunction
from .rewrites import LAYER

LOSS_LAYER = "loss"


class _Call(nn.Module):
    """The function that is traced: (loss, output) in training, (output,) without a loss."""

    def __init__(self, step, options, training):
        super().__init__()
        self.model = step.model
        if training and isinstance(step.loss, nn.Module):
            self.loss = step.loss
        self._step = (step,)
        self._options = options
        self._training = training

    def _output(self, inputs):
        (step,) = self._step
        if step.keywords:
            result = self.model(**dict(zip(step.inputs, inputs)))
        else:
            result = self.model(*inputs)
        result = step.output(result)
        if not isinstance(result, torch.Tensor):
            raise ExportError(
                f"the model's output is a {type(result).__name__}: give `output`, a "
                "function that picks a tensor"
            )
        return result

    def forward(self, *values):
        (step,) = self._step
        inputs, targets = values[: len(step.inputs)], values[len(step.inputs) :]
        with _autocast(self._options.autocast):
            output = self._output(inputs)
            if not self._training:
                return (output,)
            with torch.fx.traceback.annotate({LAYER: LOSS_LAYER}):
                loss = step.loss(output, *targets)
                if not isinstance(loss, torch.Tensor) or loss.numel() != 1:
                    raise ExportError(
                        f"the loss must be a scalar, found {_describe(loss)}"
                    )
                loss = loss.reshape(()).float()
        if self._options.with_output:
            return loss, output.detach().clone()
        return (loss,)


def _describe(value):
    if isinstance(value, torch.Tensor):
        return f"a tensor of shape {list(value.shape)}"
    return f"a {type(value).__name__}"


def _autocast(kind):
    if kind is None:
        return contextlib.nullcontext()
    if kind != "bf16":
        raise ExportError(f"unknown autocast '{kind}': expected bf16")
    return torch.autocast("cpu", dtype=torch.bfloat16, cache_enabled=False)


@contextlib.contextmanager
def _layer_names(model):
    """While active, every node that is traced knows the innermost module it is in."""
    entered, hooks = {}, []

    def enter(module, _):
        scope = torch.fx.traceback.annotate({LAYER: names[module]})
        scope.__enter__()
        entered.setdefault(module, []).append(scope)

    def leave(module, *_):
        entered[module].pop().__exit__(None, None, None)

    names = {module: name for name, module in model.named_modules()}
    try:
        for module in names:
            hooks.append(module.register_forward_pre_hook(enter))
            hooks.append(module.register_forward_hook(leave, always_call=True))
        yield
    finally:
        for hook in hooks:
            hook.remove()


@contextlib.contextmanager
def _mode(model, training):
    """Sets the training mode, and puts each module's own mode back at the end."""
    before = [(module, module.training) for module in model.modules()]
    model.train(training)
    try:
        yield
    finally:
        for module, value in before:
            module.training = value


@contextlib.contextmanager
def _frozen(model):
    """No parameter of the model requires a gradient."""
    trainable = [p for p in model.parameters() if p.requires_grad]
    for parameter in trainable:
        parameter.requires_grad_(False)
    try:
        yield
    finally:
        for parameter in trainable:
            parameter.requires_grad_(True)


@contextlib.contextmanager
def _no_onednn():
    """Recurrent layers become their plain operators instead of oneDNN calls."""
    before = torch._C._get_mkldnn_enabled()
    torch._C._set_mkldnn_enabled(False)
    try:
        yield
    finally:
        torch._C._set_mkldnn_enabled(before)


@contextlib.contextmanager
def _quiet():
    """PyTorch does not log the errors that become ExportErrors."""
    logger = logging.getLogger("torch._subclasses.fake_tensor")
    logger.disabled, before = True, logger.disabled
    try:
        yield
    finally:
        logger.disabled = before


def _capture(call, values):
    with (
        contextlib.ExitStack() as stack,
        torch.fx.traceback.preserve_node_meta(),
        sdpa_kernel(SDPBackend.MATH),
        _no_onednn(),
        _quiet(),
        _layer_names(call.model),
    ):
        try:
            joint = aot_export_joint_with_descriptors(
                stack, call, tuple(values), decompositions=decompositions.table()
            )
        except ExportError:
            raise
        except Exception as error:
            raise ExportError(f"PyTorch cannot trace the step: {_first_line(error)}") from error
    return joint.graph_module


def _first_line(error):
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return f"{type(error).__name__}: {lines[0]}" if lines else type(error).__name__


def _strip(target):
    return target.removeprefix("model.")


def _argument_slot(descriptor, names):
    match descriptor:
        case descriptors.ParamAOTInput():
            return Slot(_strip(descriptor.target), "parameter")
        case descriptors.BufferAOTInput():
            return Slot(_strip(descriptor.target), "buffer")
        case descriptors.PlainAOTInput():
            return Slot(*names[descriptor.idx])
        case descriptors.TangentAOTInput():
            return Slot("loss_gradient", "loss_gradient")
    raise ExportError(f"unsupported argument of the traced step: {descriptor}")


def _result_slot(descriptor, training):
    match descriptor:
        case descriptors.InputMutationAOTOutput():
            return Slot(_mutated_name(descriptor.mutated_input), "buffer_update")
        case descriptors.GradAOTOutput():
            return Slot(_strip(descriptor.grad_of.target), "gradient")
        case descriptors.PlainAOTOutput():
            if training and descriptor.idx == 0:
                return Slot("loss", "loss")
            return Slot("output", "output")
    raise ExportError(f"unsupported result of the traced step: {descriptor}")


def _mutated_name(source):
    if not isinstance(source, descriptors.BufferAOTInput):
        raise ExportError(f"the model writes to its argument in place: {source}")
    return _strip(source.target)


_RESULT_ORDER = ("loss", "output", "gradient", "buffer_update")


def _finish(module, name, names, training):
    """Names the arguments and results of a captured graph and orders its results."""
    graph = module.graph
    placeholders = [n for n in graph.nodes if n.op == "placeholder"]
    arguments = [_argument_slot(n.meta["desc"], names) for n in placeholders]
    output = graph.output_node()
    pairs = [
        (value, _result_slot(descriptor, training))
        for value, descriptor in zip(output.args[0], output.meta["desc"])
        if value is not None
    ]
    pairs.sort(key=lambda pair: _RESULT_ORDER.index(pair[1].role))
    output.args = ([value for value, _ in pairs],)
    rewrites.find_masks(graph)
    arguments += rewrites.masks_to_arguments(graph)
    rewrites.replace_squeezes(graph)
    rewrites.replace_whole_strides(graph)
    graph.eliminate_dead_code()
    rewrites.check_deterministic(graph)
    rewrites.check_static(graph)
    graph.lint()
    module.recompile()
    return TracedFunction(name, module, arguments, [slot for _, slot in pairs])


def trace_step(step, options):
    """Traces loss and gradients in training mode, as function `main`."""
    values = [*step.inputs.values(), *step.targets.values()]
    names = [(n, "input") for n in step.inputs] + [(n, "target") for n in step.targets]
    with _mode(step.model, True):
        module = _capture(_Call(step, options, training=True), values)
    rewrites.merge_tied(module.graph, step.model)
    return _finish(module, "main", names, training=True)


def trace_predict(step, options):
    """Traces the output in evaluation mode, as function `predict`."""
    values = [_resize(step, v, options.predict_batch) for v in step.inputs.values()]
    names = [(n, "input") for n in step.inputs]
    with _mode(step.model, False), _frozen(step.model):
        module = _capture(_Call(step, options, training=False), values)
    rewrites.merge_tied(module.graph, step.model)
    return _finish(module, "predict", names, training=False)


def _resize(step, value, batch):
    first = next(iter(step.inputs.values()))
    if batch is None or value.dim() == 0 or value.shape[0] != first.shape[0]:
        return value
    return value.new_zeros((batch, *value.shape[1:]))
