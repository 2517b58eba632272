# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Expands tm_tensor.scatter, which has no upstream counterpart, to a loop over the updates."""

from torch_mlir import ir
from torch_mlir.dialects import arith, linalg, scf, tensor

from .options import ExportError


def expand(module):
    """Replaces every tm_tensor.scatter of `module`.

    With indices [n, k] and updates [n, ...], iteration i reads the k indices of
    row i, takes the slice of the result that they name, combines it with update i
    by the body of the scatter, and writes it back. The order is that of the rows,
    so the sums do not depend on the machine.
    """
    from .lower import walk

    for op in walk(module.operation, "tm_tensor.scatter"):
        with op.location, ir.InsertionPoint(op):
            op.results[0].replace_all_uses_with(_loop(op))
        op.erase()


def _loop(op):
    updates, indices, initial = op.operands
    mapped = list(ir.DenseI64ArrayAttr(op.attributes["dimension_map"]))
    shape = ir.RankedTensorType(initial.type).shape
    count, depth = ir.RankedTensorType(indices.type).shape
    window = [n for d, n in enumerate(shape) if d not in mapped]
    per_update = ir.RankedTensorType(updates.type).shape[1:]
    if len(mapped) != depth or [n for n in per_update if n != 1] != [
        n for n in window if n != 1
    ]:
        raise ExportError(
            f"scatter of windows {per_update} into {shape} at {op.location} is not "
            "supported: expected whole slices"
        )
    index = ir.IndexType.get()
    zero, one, bound = (arith.constant(index, n) for n in (0, 1, count))
    loop = scf.ForOp(zero, bound, one, [initial])
    with ir.InsertionPoint(loop.body):
        scf.YieldOp([_step(op, loop, (zero, one), mapped, window)])
    return loop.results[0]


def _step(op, loop, constants, mapped, window):
    updates, indices, initial = op.operands
    row, result = loop.induction_variable, loop.inner_iter_args[0]
    element = ir.RankedTensorType(initial.type).element_type
    slice_type = ir.RankedTensorType.get([1, *window], element)
    index = ir.IndexType.get()
    positions = []
    for j in range(len(mapped)):
        column = constants[j] if j < 2 else arith.constant(index, j)
        value = tensor.ExtractOp(indices, [row, column]).result
        positions.append(arith.IndexCastOp(index, value).result)
    offsets = dict(zip(mapped, positions))
    place = _place(ir.RankedTensorType(initial.type).shape, offsets)
    source = _place(ir.RankedTensorType(updates.type).shape, {0: row})
    update = tensor.ExtractSliceOp(slice_type, updates, *source).result
    old = tensor.ExtractSliceOp(slice_type, result, *place).result
    new = _combine(op, update, old, slice_type)
    return tensor.InsertSliceOp(new, result, *place).result


def _place(shape, offsets):
    """Offsets, sizes and strides of the slice at `offsets`, whole in other dimensions."""
    dynamic = ir.ShapedType.get_dynamic_size()
    order = sorted(offsets)
    return (
        [offsets[d] for d in order],
        [],
        [],
        [dynamic if d in offsets else 0 for d in range(len(shape))],
        [1 if d in offsets else n for d, n in enumerate(shape)],
        [1] * len(shape),
    )


def _combine(op, update, old, slice_type):
    """The body of the scatter on whole slices."""
    rank = len(slice_type.shape)
    identity = ir.AffineMapAttr.get(ir.AffineMap.get_identity(rank))
    parallel = ir.Attribute.parse("#linalg.iterator_type<parallel>")
    generic = linalg.GenericOp(
        [slice_type],
        [update],
        [old],
        ir.ArrayAttr.get([identity, identity]),
        ir.ArrayAttr.get([parallel] * rank),
    )
    element = slice_type.element_type
    body = generic.regions[0].blocks.append(
        element, element, arg_locs=[op.location, op.location]
    )
    source = op.regions[0].blocks[0]
    values = dict(zip(source.arguments, body.arguments))
    with ir.InsertionPoint(body):
        for inner in source.operations:
            operands = [values.get(v, v) for v in inner.operation.operands]
            if inner.operation.name == "tm_tensor.yield":
                linalg.YieldOp(operands)
                continue
            copy = inner.operation.clone()
            for i, operand in enumerate(operands):
                copy.operands[i] = operand
            values.update(zip(inner.operation.results, copy.operation.results))
    return generic.results[0]
