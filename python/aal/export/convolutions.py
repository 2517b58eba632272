# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Gradients of convolutions and poolings as convolutions and strided slice updates.

torch-mlir lowers the gradient of a plain convolution by itself; the functions
here serve grouped and transposed convolutions, max pooling and average pooling.
"""

import torch

aten = torch.ops.aten


def convolution_backward(
    grad, x, weight, bias, stride, padding, dilation, transposed, out_pad, groups, wanted
):
    """The gradients of x, weight and bias, each None if it is not wanted."""
    if groups == 1 and not transposed:
        return NotImplemented
    rank = x.dim() - 2
    grad_x = grad_weight = grad_bias = None
    if wanted[0] and transposed:
        arguments = (stride, padding, dilation, False, [0] * rank, groups)
        grad_x = aten.convolution(grad, weight, None, *arguments)
    elif wanted[0]:
        grad_x = _input_gradient(grad, x, weight, stride, padding, dilation, groups)
    if wanted[1]:
        image, kernel = (grad, x) if transposed else (x, grad)
        grad_weight = _weight_gradient(
            image, kernel, weight.shape[2:], stride, padding, dilation, groups
        )
    if wanted[2]:
        grad_bias = aten.sum.dim_IntList(grad, [0, *range(2, rank + 2)])
    return grad_x, grad_weight, grad_bias


def _input_gradient(grad, x, weight, stride, padding, dilation, groups):
    """Convolves the gradient, spread by the stride, with the flipped weight."""
    sizes = weight.shape[2:]
    borders = [d * (k - 1) - p for d, k, p in zip(dilation, sizes, padding)]
    if min(borders) < 0:
        raise NotImplementedError("gradient of a convolution padded beyond its kernel")
    for i, step in enumerate(stride):
        length = x.shape[i + 2] + dilation[i] * (sizes[i] - 1) - 2 * borders[i]
        if length != grad.shape[i + 2]:
            shape = [*grad.shape[: i + 2], length, *grad.shape[i + 3 :]]
            end = (grad.shape[i + 2] - 1) * step + 1
            grad = aten.slice_scatter(grad.new_zeros(shape), grad, i + 2, 0, end, step)
    outputs, inputs = weight.shape[:2]
    weight = weight.reshape(groups, outputs // groups, inputs, *sizes).transpose(1, 2)
    weight = weight.reshape(groups * inputs, outputs // groups, *sizes)
    weight = weight.flip(list(range(2, weight.dim())))
    one, none = [1] * len(stride), [0] * len(stride)
    return aten.convolution(grad, weight, None, one, borders, dilation, False, none, groups)


def _weight_gradient(image, kernel, size, stride, padding, dilation, groups):
    """Correlates image [N, C, ...] with kernel [N, K, ...] over the batch, by groups.

    The batch becomes the input channels of one grouped convolution, in which
    stride and dilation change places. Result: [K, C / groups, *size].
    """
    batch, channels = image.shape[:2]
    per_group = channels // groups
    image = image.reshape(batch, groups, per_group, *image.shape[2:])
    image = image.movedim(0, 2).transpose(0, 1)
    image = image.reshape(per_group, groups * batch, *image.shape[3:])
    none = [0] * len(size)
    result = aten.convolution(
        image, kernel.transpose(0, 1), None, dilation, padding, stride, False, none, groups
    )
    for d, n in enumerate(size):
        if result.shape[d + 2] != n:
            result = aten.slice.Tensor(result, d + 2, 0, n)
    return result.transpose(0, 1)


def pair(value, default):
    """A list of two from a list of none, one or two."""
    value = list(value) or list(default)
    return value * 2 if len(value) == 1 else value


class _Windows:
    """The windows of a two-dimensional pooling over an input of a given size."""

    def __init__(self, size, out, kernel, stride, padding, dilation):
        self.out, self.size, self.padding = out, size, padding
        self.kernel, self.stride, self.dilation = kernel, stride, dilation
        self.reach = [(out[d] - 1) * stride[d] + 1 for d in range(2)]
        self.padded = [
            max(size[d] + 2 * padding[d], self.reach[d] + (kernel[d] - 1) * dilation[d])
            for d in range(2)
        ]

    def scatter(self, grad, part):
        """Adds part(i, j) to the input at location (i, j) of every window."""
        total = grad.new_zeros((*grad.shape[:2], *self.padded))
        for i in range(self.kernel[0]):
            for j in range(self.kernel[1]):
                total = self._add(total, part(i, j), i, j)
        top, left = self.padding
        inner = aten.slice.Tensor(total, 2, top, top + self.size[0])
        return aten.slice.Tensor(inner, 3, left, left + self.size[1])

    def _add(self, total, part, i, j):
        top, left = i * self.dilation[0], j * self.dilation[1]
        bottom, right = top + self.reach[0], left + self.reach[1]
        band = aten.slice.Tensor(total, 2, top, bottom, self.stride[0])
        old = aten.slice.Tensor(band, 3, left, right, self.stride[1])
        band = aten.slice_scatter(band, old + part, 3, left, right, self.stride[1])
        return aten.slice_scatter(total, band, 2, top, bottom, self.stride[0])


def max_pool2d_backward(grad, x, kernel, stride, padding, dilation, ceil_mode, index):
    """Compares the index of the maximum with each location of its window."""
    kernel = pair(kernel, kernel)
    stride, padding, dilation = pair(stride, kernel), pair(padding, [0]), pair(dilation, [1])
    size, out = x.shape[-2:], grad.shape[-2:]
    rows = torch.arange(out[0], device=x.device) * stride[0] - padding[0]
    columns = torch.arange(out[1], device=x.device) * stride[1] - padding[1]

    def part(i, j):
        row, column = rows + i * dilation[0], columns + j * dilation[1]
        here = row[:, None] * size[1] + column[None, :]
        return torch.where(index == here, grad, 0.0)

    return _Windows(size, out, kernel, stride, padding, dilation).scatter(grad, part)


def _spread(grad, size):
    """Repeats each value over its block of the input; None if blocks do not fill it."""
    rows, columns = grad.shape[-2:]
    if size[0] % rows or size[1] % columns:
        return None
    high, wide = size[0] // rows, size[1] // columns
    grad = (grad / float(high * wide)).unsqueeze(-1).unsqueeze(-3)
    grad = grad.expand(*grad.shape[:-4], rows, high, columns, wide)
    return grad.reshape(*grad.shape[:-4], *size)


def _counts(size, out, kernel, stride, padding):
    """[out rows, out columns]: how many locations of each window are inside the input."""
    spans = []
    for d in range(2):
        starts = [n * stride[d] - padding[d] for n in range(out[d])]
        spans.append(
            torch.tensor(
                [float(min(s + kernel[d], size[d]) - max(s, 0)) for s in starts]
            )
        )
    return spans[0][:, None] * spans[1][None, :]


def avg_pool2d_backward(grad, x, kernel, stride, padding, ceil_mode, include_pad, divisor):
    """Adds the mean's share to each location; blocks without overlap are repeated."""
    kernel = pair(kernel, kernel)
    stride, padding = pair(stride, kernel), pair(padding, [0])
    size, out = list(x.shape[-2:]), list(grad.shape[-2:])
    if ceil_mode:
        raise NotImplementedError("gradient of average pooling with ceil_mode")
    blocks = kernel == stride and padding == [0, 0] and divisor is None
    if blocks and size == [k * n for k, n in zip(kernel, out)]:
        return _spread(grad, size)
    if divisor is not None or include_pad:
        share = grad / float(divisor or kernel[0] * kernel[1])
    else:
        share = grad / _counts(size, out, kernel, stride, padding)
    return _Windows(size, out, kernel, stride, padding, [1, 1]).scatter(
        grad, lambda i, j: share
    )


def adaptive_avg_pool2d_backward(grad, x):
    """Repeats each value over its block of the input."""
    result = _spread(grad, x.shape[-2:])
    if result is None:
        raise NotImplementedError(
            "gradient of adaptive average pooling whose output size does not divide "
            "its input size"
        )
    return result
