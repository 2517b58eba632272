# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Lowers traced functions to MLIR: func, linalg, arith, math, tensor and scf."""

from torch_mlir import ir
from torch_mlir.compiler_utils import OutputType, TorchMlirCompilerError
from torch_mlir.dialects import torch as torch_dialect
from torch_mlir.fx import _module_lowering
from torch_mlir.passmanager import PassManager

from . import locations, scatter
from .mlir_tools import DIALECTS, slot_attributes
from .options import ExportError

_CLEANUP = "builtin.module(canonicalize,cse,canonicalize)"


def lower(functions, model, with_locations=True):
    """Lowers traced functions to the text of one module."""
    context = ir.Context()
    torch_dialect.register_dialect(context)
    context.enable_multithreading(False)
    messages = _collect_errors(context)
    importer = locations.Importer(context)
    for function in functions:
        try:
            importer.add(function)
        except (NotImplementedError, ValueError) as error:
            raise ExportError(f"torch-mlir cannot import the step: {error}") from error
    try:
        module = _module_lowering(
            False, False, OutputType.LINALG_ON_TENSORS, importer.module
        )
    except TorchMlirCompilerError as error:
        reason = messages[0] if messages else str(error).splitlines()[0]
        raise ExportError(f"torch-mlir cannot lower the step: {reason}") from error
    with context, ir.Location.unknown():
        _drop_assertions(module)
        scatter.expand(module)
        _check_dialects(module)
        PassManager.parse(_CLEANUP).run(module.operation)
        _check_shapes(module)
        _annotate(module, functions, model)
    return module.operation.get_asm(enable_debug_info=with_locations)


def _collect_errors(context):
    """Gathers the first line of every error of `context`, which are not printed then."""
    messages = []

    def keep(diagnostic):
        if diagnostic.severity == ir.DiagnosticSeverity.ERROR:
            place = str(diagnostic.location).removeprefix("loc(").removesuffix(")")
            messages.append(f"{place}: {diagnostic.message.splitlines()[0]}")
        return True

    context.attach_diagnostic_handler(keep)
    return messages


def walk(operation, name=None):
    """The operations below `operation`, outer ones first, as a list; all or one kind."""
    found = []

    def visit(op):
        if name is None or op.operation.name == name:
            found.append(op.operation)
        return ir.WalkResult.ADVANCE

    operation.walk(visit, ir.WalkOrder.PRE_ORDER)
    return found


def _drop_assertions(module):
    """Removes the bounds checks of gathers: an index outside its table is undefined."""
    for op in walk(module.operation, "cf.assert"):
        op.erase()


def _check_dialects(module):
    for op in walk(module.operation):
        if op.name.partition(".")[0] not in DIALECTS:
            raise ExportError(
                f"no lowering to the upstream dialects for {op.name} at {op.location}"
            )


def _check_shapes(module):
    for op in walk(module.operation):
        for result in op.results:
            if not isinstance(result.type, ir.RankedTensorType):
                continue
            if not result.type.has_static_shape:
                raise ExportError(
                    f"{op.name} at {op.location} has the dynamic shape {result.type}: "
                    "only static shapes are supported"
                )


def _annotate(module, functions, model):
    """Writes names and roles onto the arguments and results."""
    by_name = {
        ir.StringAttr(op.attributes["sym_name"]).value: op
        for op in module.body.operations
    }
    for function in functions:
        op = by_name[function.name]
        kind = ir.FunctionType(ir.TypeAttr(op.attributes["function_type"]).value)
        counts = len(kind.inputs), len(kind.results)
        if counts != (len(function.arguments), len(function.results)):
            raise ExportError(f"'{function.name}' changed its signature in lowering")
        op.attributes["arg_attrs"] = slot_attributes(ir, function.arguments)
        op.attributes["res_attrs"] = slot_attributes(ir, function.results)
        op.attributes["aal.frontend"] = ir.StringAttr.get("torch")
        op.attributes["aal.model"] = ir.StringAttr.get(model)
