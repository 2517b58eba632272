# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Runs a step in eager PyTorch on given tensors: the reference for a compiled step.

Tensors are dictionaries by aal.name, as in the safetensors files of the tools:
inputs hold parameters, buffers, inputs, targets and dropout masks; results hold
`loss`, `output`, `grad/<parameter>` and updated buffers.
"""

import copy

import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils._python_dispatch import TorchDispatchMode

aten = torch.ops.aten


class _Masks(TorchDispatchMode):
    """Replaces every random mask of dropout by a given one, in the order of the draws."""

    def __init__(self, masks):
        super().__init__()
        self._masks = iter(masks)

    def _next(self, shape):
        mask = next(self._masks, None)
        if mask is None:
            raise ValueError(
                "the model draws masks that its loss does not depend on: leave out their "
                "layers (of torchvision's models, aux_logits=false)"
            )
        if mask.shape != shape:
            raise ValueError(f"mask of shape {list(mask.shape)} for {list(shape)}")
        return mask

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        if function is aten.bernoulli_.float:
            return args[0].copy_(self._next(args[0].shape))
        if function is aten.rand.default:
            # What floor(rand + keep) rounds to the mask, however large the share that is kept.
            mask = self._next(torch.Size(args[0]))
            dtype = (kwargs or {}).get("dtype") or torch.get_default_dtype()
            return torch.where(mask, 1.0 - 2.0**-24, 0.0).to(dtype)
        if function is aten.native_dropout.default:
            x, p, _ = args
            mask = self._next(x.shape)
            return x * mask * (1.0 / (1.0 - p)), mask
        return function(*args, **(kwargs or {}))


def example_tensors(step, arguments, seed=0):
    """A value for every argument of the traced step, `loss_gradient` excepted.

    Parameters, buffers, inputs and targets are the step's own; the dropout masks
    are drawn with `seed`. `arguments` are (slot, shape) pairs of function `main`.
    """
    state = dict(step.model.named_parameters())
    state.update(step.model.named_buffers())
    if isinstance(step.loss, torch.nn.Module):
        state.update({f"loss.{n}": v for n, v in step.loss.named_buffers()})
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
