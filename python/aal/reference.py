# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Auxiliary activations in plain PyTorch: the reference that the compiler is checked against.

For a linear layer y = x W^T + b with incoming gradient g, and the sign s of x
(+1 where x > 0, otherwise `negative`):

    forward     y  = (x + epsilon * s) W^T + b
    backward    dW = gain * epsilon * g^T s,   dx = g W,   db = sum of g

Auxiliary residual activations leave the forward pass alone; along a residual chain
x_0, x_1, ... the weight gradient of what reads x_i is computed from x_r, with
r = i - i mod stride.

Auxiliary bias activations read x + a in place of x, for a vector a over the channels,
and contract the weight gradient with gain * a.

(Woo and Jeon, "Learning with Auxiliary Activation for Memory-Efficient Training", ICLR 2023.)
"""

import re
from dataclasses import dataclass, field

import torch
from torch import nn
from torch.nn import functional as F

RULES = ("asa1", "asa2", "asa3", "asa4")
EXACT = ("bp", "elementwise", "gcp")


class _SignLinear(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, weight, bias, epsilon, gain, negative):
        sign = torch.where(x > 0, 1.0, negative).to(x.dtype)
        ctx.save_for_backward(sign, weight)
        ctx.scale = gain * epsilon
        ctx.has_bias = bias is not None
        return F.linear(x + epsilon * sign, weight, bias)

    @staticmethod
    def backward(ctx, grad):
        sign, weight = ctx.saved_tensors
        rows = grad.reshape(-1, grad.shape[-1])
        grad_weight = ctx.scale * (rows.t() @ sign.reshape(-1, sign.shape[-1]))
        grad_bias = rows.sum(0) if ctx.has_bias else None
        return grad @ weight, grad_weight, grad_bias, None, None, None


class SignLinear(nn.Linear):
    """nn.Linear under the ASA rule; `negative` stands for the sign of values <= 0."""

    epsilon: float = 0.01
    gain: float = 100.0
    negative: float = -1.0

    def forward(self, x):
        return _SignLinear.apply(
            x, self.weight, self.bias, self.epsilon, self.gain, self.negative
        )


@dataclass
class SignLayers:
    """Which linear layers of a model family each level of the rule takes.

    `levels[i]` holds the regular expressions (matched against the whole module
    name) that level i + 1 adds; `after_relu` names those whose input is a ReLU's
    output, so that their sign is 0 rather than -1 where the input is 0.
    """

    levels: list
    after_relu: list = field(default_factory=list)

    def names(self, module, rule):
        """The names of the layers of `module` that `rule` ("asa1" .. "asa4") takes."""
        if rule not in RULES:
            raise ValueError(f"unknown rule '{rule}': expected one of {', '.join(RULES)}")
        patterns = [p for level in self.levels[: int(rule[3:])] for p in level]
        found = []
        for name, layer in module.named_modules():
            if any(re.fullmatch(p, name) for p in patterns):
                if not isinstance(layer, nn.Linear):
                    raise ValueError(f"layer '{name}' of {rule} is not an nn.Linear")
                found.append(name)
        for pattern in patterns:
            if not any(re.fullmatch(pattern, name) for name in found):
                raise ValueError(f"pattern '{pattern}' of {rule} matches no layer")
        return found


class _RootProduct(torch.autograd.Function):
    """op(x, weight, bias), whose weight gradient reads `root` in place of x."""

    @staticmethod
    def forward(ctx, x, root, weight, bias, op):
        ctx.save_for_backward(x, root, weight, bias)
        ctx.op = op
        return op(x, weight, bias)

    @staticmethod
    def backward(ctx, grad):
        x, root, weight, bias = ctx.saved_tensors
        grad_x = torch.func.vjp(lambda t: ctx.op(t, weight, bias), x)[1](grad)[0]
        grad_weight = torch.func.vjp(lambda t: ctx.op(root, t, bias), weight)[1](grad)[0]
        grad_bias = None
        if bias is not None:
            grad_bias = torch.func.vjp(lambda t: ctx.op(x, weight, t), bias)[1](grad)[0]
        return grad_x, None, grad_weight, grad_bias, None


class _Root:
    """The first value of a group, as the layers that read it leave it."""

    value = None


class _RootReader:
    """Mixed into a layer: hands its input to its group, or reads the group's root."""

    group: _Root
    is_first = False
    adds = False

    def forward(self, x):
        if self.is_first:
            self.group.value = x.detach()
        if self.adds:
            x = x + self.group.value
        return _RootProduct.apply(x, self.group.value, self.weight, self.bias, self.product)


class ResidualLinear(_RootReader, nn.Linear):
    """nn.Linear under the ARA rule."""

    product = staticmethod(F.linear)


class ResidualConv2d(_RootReader, nn.Conv2d):
    """nn.Conv2d under the ARA rule."""

    def product(self, x, weight, bias):
        return self._conv_forward(x, weight, bias)


def apply_strides(module, strides):
    """Puts the residual chains of `module` under the ARA rule, in place.

    `module.residual_chains()` says which layers read which value of which chain;
    `strides` has one number for all chains, or one for each.
    """
    chains = module.residual_chains()
    if len(strides) == 1:
        strides = list(strides) * len(chains)
    if len(strides) != len(chains):
        raise ValueError(f"{len(strides)} strides for {len(chains)} residual chains")
    for values, stride in zip(chains, strides):
        for i, readers in enumerate(values):
            if i % stride == 0:
                group = _Root()
            for name in readers:
                _read_root(module.get_submodule(name), group, i % stride == 0)
    return module


def _read_root(layer, group, is_first):
    layer.__class__ = ResidualLinear if isinstance(layer, nn.Linear) else ResidualConv2d
    layer.group, layer.is_first = group, is_first


def apply_sum(module, first, second):
    """Layer `second` reads the sum of its input and that of `first`, its root, in place."""
    group = _Root()
    _read_root(module.get_submodule(first), group, True)
    _read_root(module.get_submodule(second), group, False)
    module.get_submodule(second).adds = True
    return module


class _BiasReader:
    """Mixed into a layer: reads x + a, and gain * a for the weight gradient."""

    vector: torch.Tensor
    gain: float

    def forward(self, x):
        vector = self.vector if x.dim() < 4 else self.vector[:, None, None]
        root = (self.gain * vector).expand_as(x)
        return _RootProduct.apply(x + vector, root, self.weight, self.bias, self.product)


class BiasLinear(_BiasReader, nn.Linear):
    """nn.Linear under the ABA rule."""

    product = staticmethod(F.linear)


class BiasConv2d(_BiasReader, nn.Conv2d):
    """nn.Conv2d under the ABA rule."""

    product = ResidualConv2d.product


def philox(counter, key=(0, 0)):
    """Four random words of 32 bits (Salmon et al., SC 2011; ten rounds)."""
    for _ in range(10):
        low, high = 0xD2511F53 * counter[0], 0xCD9E8D57 * counter[2]
        counter = (
            (high >> 32) ^ counter[1] ^ key[0],
            high & 0xFFFFFFFF,
            (low >> 32) ^ counter[3] ^ key[1],
            low & 0xFFFFFFFF,
        )
        key = ((key[0] + 0x9E3779B9) & 0xFFFFFFFF, (key[1] + 0xBB67AE85) & 0xFFFFFFFF)
    return counter


def bias_vector(channels, stream):
    """The vector of `#aal.bias<stream = ...>`, uniform between +-1 / sqrt(channels)."""
    words = [philox((c, 0, stream & 0xFFFFFFFF, stream >> 32))[0] for c in range(channels)]
    uniform = torch.tensor(words, dtype=torch.float64) / 2.0**32
    return ((2 * uniform - 1) / channels**0.5).float()


def apply_bias(layer, stream, gain):
    """Puts a layer under the ABA rule, in place."""
    is_linear = isinstance(layer, nn.Linear)
    channels = layer.in_features if is_linear else layer.in_channels
    layer.__class__ = BiasLinear if is_linear else BiasConv2d
    layer.vector, layer.gain = bias_vector(channels, stream), gain


def apply_rules(module, rules, layers):
    """Puts `module` under a list such as "ara=2+asa1", in place.

    "add=FIRST,SECOND" is `apply_sum`; exact rules change nothing.
    """
    for rule in rules.split("+"):
        name, _, values = rule.partition("=")
        if name == "ara":
            apply_strides(module, [int(value) for value in values.split(",")])
        elif name == "add":
            apply_sum(module, *values.split(","))
        elif name not in EXACT:
            apply_rule(module, name, layers)
    return module


def apply_rule(module, rule, layers, epsilon=0.01, gain=100.0):
    """Puts the linear layers of `module` under `rule`, in place; "bp" leaves them alone.

    Parameters keep their names, values and identity.
    """
    if rule == "bp":
        return module
    for name in layers.names(module, rule):
        layer = module.get_submodule(name)
        layer.__class__ = SignLinear
        layer.epsilon, layer.gain = epsilon, gain
        relu = any(re.fullmatch(p, name) for p in layers.after_relu)
        layer.negative = 0.0 if relu else -1.0
    return module
