# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""The function `export_step` of JAX, and the values that a test runs a step on."""

import jax
import numpy

from ..export.api import write
from ..export.options import ExportError, ExportOptions
from . import lower
from .step import JaxStep


def export_step(
    loss,
    parameters,
    inputs,
    targets=None,
    *,
    masks=None,
    buffers=None,
    predict=None,
    path=None,
    name="model",
    options=None,
):
    """Exports the training step of `loss` as MLIR; the arguments are those of `JaxStep`.

    Writes the file `path`, if given, and returns its text. Raises ExportError, whose
    message is one line, if the step cannot be exported; no file is written then.
    """
    step = JaxStep(
        loss,
        parameters,
        dict(inputs),
        dict(targets or {}),
        dict(masks or {}),
        buffers,
        predict,
        name,
    )
    return export(step, path, options)


def export(step, path=None, options=None):
    """Exports a `JaxStep`; see `export_step`."""
    _check(step)
    text = lower.lower(step, options or ExportOptions())
    if path is not None:
        write(path, text)
    return text


def _check(step):
    if not step.inputs:
        raise ExportError("a step needs at least one input")
    names = set()
    for slot, value in step.named():
        if not hasattr(value, "shape") or not hasattr(value, "dtype"):
            raise ExportError(
                f"{slot.role} '{slot.name}' must be an array, found {type(value).__name__}"
            )
        if slot.role == "parameter" and not jax.numpy.issubdtype(value.dtype, jax.numpy.floating):
            raise ExportError(f"parameter '{slot.name}' must be of floats, found {value.dtype}")
        if slot.role not in ("parameter", "buffer"):
            if slot.name in names:
                raise ExportError(f"'{slot.name}' names two arguments")
            names.add(slot.name)
    if not any(slot.role == "parameter" for slot, _ in step.named()):
        raise ExportError("the step has no parameters")


def example_tensors(step, seed=0):
    """A value for every argument of `main` but the loss gradient, by name.

    Values are the step's own, those of ShapeDtypeStructs are drawn, as masks are.
    """
    generator = numpy.random.default_rng(seed)
    return {slot.name: _value(slot, value, generator) for slot, value in step.named()}


def _value(slot, value, generator):
    if slot.role == "dropout_mask":
        return generator.random(value.shape) < slot.attributes["aal.keep_probability"]
    if isinstance(value, jax.ShapeDtypeStruct):
        return (0.02 * generator.standard_normal(value.shape)).astype(value.dtype)
    return numpy.asarray(value)


def run(step, tensors):
    """What JAX computes for the tensors: `loss`, `grad/<parameter>` and new buffers."""
    main, examples = step.main()
    leaves, tree = jax.tree.flatten(examples)
    values = [tensors[slot.name] for slot, _ in step.named()]
    results = jax.jit(main)(*jax.tree.unflatten(tree, [*values, leaves[-1]]))
    _, slots = step.main_slots()
    named = {}
    for slot, value in zip(slots, jax.tree.leaves(results), strict=True):
        prefix = "grad/" if slot.role == "gradient" else ""
        named[prefix + slot.name] = numpy.asarray(value)
    return named
