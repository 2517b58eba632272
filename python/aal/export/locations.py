# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Locations that name the pass, the layer and the operator: "fwd/blocks.0.fc1/addmm"."""

from torch_mlir import ir
from torch_mlir.extras import fx_importer

from .rewrites import is_backward, layer_of


def name_of(node):
    """The location of a node; "-" stands for the top of the model."""
    if node.op != "call_function":
        return f"{node.op}/{node.name}"
    side = "bwd" if is_backward(node) else "fwd"
    packet = getattr(node.target, "overloadpacket", node.target)
    return f"{side}/{layer_of(node) or '-'}/{getattr(packet, '__name__', packet)}"


class _NamedLocations(fx_importer.ContextCache):
    def get_node_location(self, node):
        return ir.Location.name(name_of(node), context=self._c)


def importer(context):
    """An importer of FX graphs into `context` that names locations as above."""
    result = fx_importer.FxImporter(context=context)
    result._cc = _NamedLocations(context)
    return result
