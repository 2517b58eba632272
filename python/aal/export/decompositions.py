# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Decompositions of ATen operators into those that lower to the upstream dialects.

PyTorch's core decompositions are the base. The functions of this module replace
those that torch-mlir would lower to double precision, to a scatter, or to a
random number generator with hidden state.
"""

import torch
from torch._decomp import core_aten_decompositions, get_decompositions

from . import convolutions

aten = torch.ops.aten

_BEYOND_CORE = [
    aten._native_batch_norm_legit.no_stats,
    aten._native_batch_norm_legit_functional,
    aten.native_batch_norm_backward,
    aten.native_layer_norm,
    aten.native_layer_norm_backward,
    aten.native_group_norm,
    aten.native_group_norm_backward,
    aten._softmax,
    aten._softmax_backward_data,
    aten._log_softmax,
    aten._log_softmax_backward_data,
    aten.gelu_backward,
    aten.silu,
    aten.silu_backward,
    aten.threshold_backward,
    aten.select_backward,
]

_OWN = {
    aten.convolution_backward.default: convolutions.convolution_backward,
    aten.max_pool2d_with_indices_backward.default: convolutions.max_pool2d_backward,
    aten.avg_pool2d_backward.default: convolutions.avg_pool2d_backward,
    aten._adaptive_avg_pool2d_backward.default: convolutions.adaptive_avg_pool2d_backward,
}


def _replaces(*operators):
    def register(function):
        _OWN.update(dict.fromkeys(operators, function))
        return function

    return register


@torch.library.custom_op("aal::keep_mask", mutates_args=())
def keep_mask(x: torch.Tensor, p: float) -> torch.Tensor:
    """The mask of a dropout with probability p, true where a value is kept.

    The exporter turns each call into an i1 argument of the step.
    """
    return torch.rand(x.shape) > p


@keep_mask.register_fake
def _(x, p):
    return torch.empty(x.shape, dtype=torch.bool)


@_replaces(aten.native_dropout.default)
def _dropout(x, p, train):
    if train is False or p == 0:
        return x.clone(), torch.ones(x.shape, dtype=torch.bool)
    mask = torch.ops.aal.keep_mask(x.detach(), p)
    scale = 0.0 if p == 1 else 1.0 / (1.0 - p)
    return x * mask * scale, mask


@_replaces(aten.bernoulli.p)
def _bernoulli(x, p, generator=None):
    """The mask of channel dropout and of stochastic depth: 1 where a value is kept."""
    return torch.ops.aal.keep_mask(x.detach(), 1.0 - p).to(x.dtype)


@_replaces(aten.var_mean.correction)
def _var_mean(x, dim=None, *, correction=None, keepdim=False):
    """Two passes in the type of x."""
    dims = [d % x.dim() for d in (range(x.dim()) if dim is None else dim)]
    count = 1
    for d in dims:
        count *= x.shape[d]
    divisor = float(max(count - (1 if correction is None else correction), 0))
    mean = aten.mean.dim(x, dims, True)
    centred = x - mean
    variance = aten.sum.dim_IntList(centred * centred, dims, keepdim) / divisor
    if not keepdim:
        mean = mean.reshape([n for d, n in enumerate(x.shape) if d not in dims])
    return variance, mean


@_replaces(aten.cumsum.default)
def _cumsum(x, dim, *, dtype=None):
    """Sums of what is at or before each place; n * n additions in one reduction."""
    x = x.to(dtype or (x.dtype if x.is_floating_point() else torch.int64))
    if x.dim() == 0:
        return x.clone()
    dim %= x.dim()
    place = torch.arange(x.shape[dim], device=x.device)
    before = (place.unsqueeze(1) >= place).reshape(x.shape[dim], -1, *[1] * (x.dim() - dim - 1))
    return torch.where(before, x.unsqueeze(dim), 0).sum(dim + 1)


@_replaces(aten._native_batch_norm_legit_no_training.default)
def _batch_norm_inference(x, weight, bias, mean, variance, momentum, eps):
    shape = [1, -1] + [1] * (x.dim() - 2)
    scale = torch.rsqrt(variance + eps)
    if weight is not None:
        scale = scale * weight
    result = (x - mean.reshape(shape)) * scale.reshape(shape)
    if bias is not None:
        result = result + bias.reshape(shape)
    return result.to(x.dtype), x.new_empty(0), x.new_empty(0)


_NONE, _MEAN, _SUM = range(3)


def _check_nll(x):
    if x.dim() != 2:
        raise NotImplementedError(
            f"negative log likelihood of rank {x.dim()}: reshape to [rows, classes] first"
        )


def _row_weights(target, weight, ignore, dtype):
    valid = target != ignore
    if weight is None:
        return valid, valid.to(dtype)
    picked = torch.index_select(weight, 0, torch.where(valid, target, 0))
    return valid, torch.where(valid, picked, 0.0)


@_replaces(aten.nll_loss_forward.default)
def _nll_forward(x, target, weight, reduction, ignore):
    _check_nll(x)
    valid, rows = _row_weights(target, weight, ignore, x.dtype)
    index = torch.where(valid, target, 0).unsqueeze(1)
    loss = torch.where(valid, -aten.gather(x, 1, index).squeeze(1), 0.0)
    if weight is not None:
        loss = loss * rows
    total = rows.sum()
    if reduction == _NONE:
        return loss, torch.zeros((), dtype=x.dtype)
    return (loss.sum() / total if reduction == _MEAN else loss.sum()), total


@_replaces(aten.nll_loss_backward.default)
def _nll_backward(grad, x, target, weight, reduction, ignore, total):
    """Compares the class numbers with the target; the usual form is a scatter."""
    _check_nll(x)
    valid, rows = _row_weights(target, weight, ignore, x.dtype)
    classes = torch.arange(x.shape[1], device=x.device)
    hit = (classes.unsqueeze(0) == target.unsqueeze(1)) & valid.unsqueeze(1)
    scale = grad / total if reduction == _MEAN else grad
    if reduction == _NONE:
        scale = scale.unsqueeze(1)
    if weight is not None:
        scale = scale * rows.unsqueeze(1)
    return torch.where(hit, -scale, 0.0)


@_replaces(aten.slice_backward.default)
def _slice_backward(grad, sizes, dim, start, end, step):
    zeros = torch.zeros(sizes, dtype=grad.dtype, device=grad.device)
    return aten.slice_scatter(zeros, grad, dim, start, end, step)


@_replaces(aten.constant_pad_nd.default)
def _pad(x, padding, value=0):
    """Negative padding, which torch-mlir lowers to invalid code, becomes slices."""
    if min(padding) >= 0:
        return NotImplemented
    for i in range(len(padding) // 2):
        dim = x.dim() - 1 - i
        start, end = (max(-p, 0) for p in padding[2 * i : 2 * i + 2])
        x = aten.slice.Tensor(x, dim, start, x.shape[dim] - end)
    added = [max(p, 0) for p in padding]
    return aten.constant_pad_nd(x, added, value) if any(added) else x.clone()


@_replaces(aten.roll.default)
def _roll(x, shifts, dims=()):
    if not dims:
        return _roll(x.flatten(), shifts, [0]).view(x.shape)
    for shift, dim in zip(shifts, dims, strict=True):
        size = x.shape[dim]
        cut = size - shift % size
        parts = aten.slice.Tensor(x, dim, cut, size), aten.slice.Tensor(x, dim, 0, cut)
        x = torch.cat(parts, dim)
    return x


_MOST_SCATTERED = 64


@_replaces(aten.scatter.src)
def _scatter(x, dim, index, source):
    """Compares each position with the index, one row of the index after the other.

    torch-mlir's own lowering crashes on the gradients of max and topk.
    """
    dim %= x.dim()
    rows = index.shape[dim]
    others = [n for d, n in enumerate(x.shape) if d != dim]
    if rows > _MOST_SCATTERED or others != [n for d, n in enumerate(index.shape) if d != dim]:
        raise NotImplementedError(
            f"scatter of {list(index.shape)} values into {list(x.shape)}"
        )
    shape = [-1 if d == dim else 1 for d in range(x.dim())]
    place = torch.arange(x.shape[dim], device=x.device).reshape(shape)
    for row in range(rows):
        here = aten.slice.Tensor(index, dim, row, row + 1)
        value = aten.slice.Tensor(source, dim, row, row + 1)
        x = torch.where(place == here, value, x)
    return x


@_replaces(aten.embedding_dense_backward.default)
def _embedding_backward(grad, index, rows, padding_index, scale_by_frequency):
    """An accumulating index_put of rank 2, which becomes a loop over the indices."""
    if scale_by_frequency:
        raise NotImplementedError("embedding with scale_grad_by_freq")
    width = grad.shape[-1]
    if padding_index >= 0:
        grad = torch.where((index == padding_index).unsqueeze(-1), 0.0, grad)
    zeros = torch.zeros(rows, width, dtype=grad.dtype, device=grad.device)
    flat = index.reshape(-1)
    return aten.index_put(zeros, [flat], grad.reshape(-1, width), True)


def table():
    """The decomposition table of the exporter."""
    result = dict(core_aten_decompositions())
    result.update(get_decompositions(_BEYOND_CORE))
    result.update(_OWN)
    return result
