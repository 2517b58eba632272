# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Locations that name the pass, the layer and the operator: "fwd/blocks.0.fc1/addmm".

Arguments and the function itself are at the function's name.
"""

from torch_mlir import ir
from torch_mlir.extras import fx_importer

from .rewrites import is_backward, layer_of


def name_of(node):
    """The location of an operator; "-" stands for the top of the model."""
    side = "bwd" if is_backward(node) else "fwd"
    packet = getattr(node.target, "overloadpacket", node.target)
    return f"{side}/{layer_of(node) or '-'}/{getattr(packet, '__name__', packet)}"


class _NamedLocations(fx_importer.ContextCache):
    function = "main"

    def get_node_location(self, node):
        name = name_of(node) if node.op == "call_function" else self.function
        return ir.Location.name(name, context=self._c)


class Importer(fx_importer.FxImporter):
    """Imports traced functions into one module, with locations as above."""

    def __init__(self, context):
        super().__init__(context=context)
        self._cc = _NamedLocations(context)

    def add(self, function):
        self._cc.function = function.name
        self.import_stateless_graph(function.graph.graph, func_name=function.name)
