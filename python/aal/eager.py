# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Runs a step in eager PyTorch on given tensors: the reference for a compiled step.

Tensors are dictionaries by aal.name, as in the safetensors files of the tools:
inputs hold parameters, buffers, inputs, targets and dropout masks; results hold
`loss`, `output`, `grad/<parameter>` and updated buffers.
"""

import copy

import torch
from torch.nn import functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.overrides import TorchFunctionMode

_DROPOUTS = {F.dropout, F.dropout1d, F.dropout2d, F.dropout3d, F.alpha_dropout}


class _Masks(TorchFunctionMode):
    """Replaces the masks of dropout by given ones, in the order of the calls."""

    def __init__(self, masks):
        super().__init__()
        self._masks = iter(masks)

    def _dropout(self, x, p=0.5, training=True, inplace=False):
        if not training or p == 0:
            return x
        mask = next(self._masks)
        if mask.shape != x.shape:
            raise ValueError(f"mask of shape {list(mask.shape)} for {list(x.shape)}")
        return x * mask * (1.0 / (1.0 - p))

    def _attention(
        self, query, key, value, attn_mask=None, dropout_p=0.0, is_causal=False, **rest
    ):
        scale = rest.pop("scale", None) or query.shape[-1] ** -0.5
        scores = query @ key.transpose(-2, -1) * scale
        if is_causal:
            later = torch.ones(scores.shape[-2:], dtype=torch.bool).triu(1)
            scores = scores.masked_fill(later, float("-inf"))
        if attn_mask is not None:
            scores = scores + attn_mask
        return self._dropout(scores.softmax(-1), dropout_p) @ value

    def __torch_function__(self, function, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        if function is F.dropout:
            return self._dropout(*args, **kwargs)
        if function is F.scaled_dot_product_attention:
            if kwargs.get("dropout_p") or (len(args) > 4 and args[4]):
                return self._attention(*args, **kwargs)
        elif function in _DROPOUTS:
            raise NotImplementedError(f"reference of {function.__name__}")
        return function(*args, **kwargs)


def example_tensors(step, arguments, seed=0):
    """A value for every argument of the traced step, `loss_gradient` excepted.

    Parameters, buffers, inputs and targets are the step's own; the dropout masks
    are drawn with `seed`. `arguments` are (slot, shape) pairs of function `main`.
    """
    state = dict(step.model.named_parameters())
    state.update(step.model.named_buffers())
    generator = torch.Generator().manual_seed(seed)
    tensors = {}
    for slot, shape in arguments:
        if slot.role == "dropout_mask":
            keep = slot.attributes["aal.keep_probability"]
            tensors[slot.name] = torch.rand(shape, generator=generator) < keep
        elif slot.role in ("parameter", "buffer"):
            tensors[slot.name] = state[slot.name].detach().clone()
        elif slot.role in ("input", "target"):
            tensors[slot.name] = {**step.inputs, **step.targets}[slot.name].clone()
    return tensors


def run(step, tensors, masks=(), prepare=None):
    """Loss, gradients and updated buffers of the step on `tensors`, in training mode.

    `masks` names the dropout masks in the order of their use; `prepare` may change
    the copy of the model that is run.
    """
    model = copy.deepcopy(step.model).train()
    if prepare is not None:
        prepare(model)
    with torch.no_grad():
        for name, value in [*model.named_parameters(), *model.named_buffers()]:
            value.copy_(tensors[name])
    model.zero_grad(set_to_none=True)
    before = {name: value.clone() for name, value in model.named_buffers()}
    inputs = {name: tensors[name] for name in step.inputs}
    targets = [tensors[name] for name in step.targets]
    with _Masks(tensors[m] for m in masks), sdpa_kernel(SDPBackend.MATH):
        result = model(**inputs) if step.keywords else model(*inputs.values())
        loss = step.loss(step.output(result), *targets)
    loss.backward()
    results = {"loss": loss.detach().reshape(()).float()}
    for name, parameter in model.named_parameters():
        if parameter.grad is not None:
            results[f"grad/{name}"] = parameter.grad
    for name, value in model.named_buffers():
        if not torch.equal(value, before[name]):
            results[name] = value.clone()
    return results
