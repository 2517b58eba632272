# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Lowers a JAX step to MLIR: StableHLO by JAX, linalg by its passes, clean-up by mlir-opt."""

import jax
from jaxlib.mlir import ir, passmanager
from jaxlib.mlir.dialects import stablehlo

from ..export.mlir_tools import DIALECTS, find_mlir_opt, run_mlir_opt, slot_attributes
from ..export.options import ExportError
from . import locations

_TO_LINALG = (
    "builtin.module(func.func(chlo-legalize-to-stablehlo),stablehlo-legalize-to-linalg)"
)
_CLEANUP = ("--inline", "--symbol-dce", "--canonicalize", "--cse", "--canonicalize")
_HINTS = {
    "stablehlo.scatter": "the gradient of indexing; multiply with jax.nn.one_hot instead",
    "stablehlo.select_and_scatter": "the gradient of a pool whose windows overlap",
}


def lower(step, options):
    """The text of the module of `main`, and of `predict` if the step has one."""
    program = find_mlir_opt(options.mlir_opt)
    if program is None:
        raise ExportError("the export from JAX needs aal-opt or the mlir-opt of LLVM 22")
    main, values = step.main()
    functions = [_function(step, "main", main, values, step.main_slots())]
    if step.predict is not None and options.predict:
        values = (*step.trees(), *step.inputs.values())
        slots = step.predict_slots()
        functions.append(_function(step, "predict", step.predict, values, slots))
    texts = [_clean(program, text) for text in functions]
    flags = ["--mlir-print-debuginfo"] if options.locations else []
    return run_mlir_opt(program, "\n".join(texts), *flags)


def _function(step, name, function, values, slots):
    """The text of a module with one public function, in the dialects of linalg."""
    try:
        lowered = jax.jit(function, keep_unused=True).lower(*values)
    except ExportError:
        raise
    except Exception as error:  # whatever the traced function raises
        first = (str(error).splitlines() or [""])[0]
        raise ExportError(f"JAX cannot trace {name}: {type(error).__name__}: {first}") from error
    module = lowered.compiler_ir("stablehlo")
    stablehlo.register_stablehlo_passes()
    with module.context as context, ir.Location.unknown():
        context.allow_unregistered_dialects = True
        _legalize(module)
        for attribute in list(module.operation.attributes):
            if attribute != "sym_name":
                del module.operation.attributes[attribute]
        entry = ir.SymbolTable(module.operation)["main"]
        _annotate(entry, name, step.name, slots)
        return module.operation.get_asm(enable_debug_info=True)


def _legalize(module):
    try:
        passmanager.PassManager.parse(_TO_LINALG).run(module.operation)
    except ir.MLIRError as error:
        diagnostic = error.error_diagnostics[0]
        raise ExportError(f"no lowering to linalg: {diagnostic.message}") from error

    names = []

    def visit(op):
        names.append(op.operation.name)
        return ir.WalkResult.ADVANCE

    module.operation.walk(visit, ir.WalkOrder.PRE_ORDER)
    for name in names:
        if name.partition(".")[0] not in DIALECTS:
            hint = f" ({_HINTS[name]})" if name in _HINTS else ""
            raise ExportError(f"no lowering to the upstream dialects for {name}{hint}")


def _annotate(entry, name, model, slots):
    """Gives the function its name, and its arguments and results names and roles."""
    arguments, results = slots
    kind = ir.FunctionType(ir.TypeAttr(entry.attributes["function_type"]).value)
    found = len(kind.inputs), len(kind.results)
    if found != (len(arguments), len(results)):
        raise ExportError(
            f"{name} has {found[0]} arguments and {found[1]} results, expected "
            f"{len(arguments)} and {len(results)}"
        )
    entry.attributes["sym_name"] = ir.StringAttr.get(name)
    entry.attributes["arg_attrs"] = slot_attributes(ir, arguments)
    entry.attributes["res_attrs"] = slot_attributes(ir, results)
    entry.attributes["aal.frontend"] = ir.StringAttr.get("jax")
    entry.attributes["aal.model"] = ir.StringAttr.get(model)


def _clean(program, text):
    """Inlines and simplifies one module; returns its function alone, without aliases."""
    text = run_mlir_opt(program, text, *_CLEANUP, "--mlir-print-debuginfo")
    text = locations.rename(text)
    text = run_mlir_opt(
        program, text, "--mlir-print-local-scope", "--mlir-print-debuginfo"
    )
    start, end = text.index("{\n") + 2, text.rindex("}")
    return text[start:end]
