# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Prints a training step of N equal layers, x + tanh(norm(x) w + b), where norm divides
rows by their root mean square.

    python layers.py N
"""

import sys

ROWS, COLUMNS = 64, 32
HEADER = """\
#full = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#column = affine_map<(i, j) -> (j)>
#left = affine_map<(i, j, k) -> (i, k)>
#leftT = affine_map<(i, j, k) -> (k, i)>
#right = affine_map<(i, j, k) -> (k, j)>
#rightT = affine_map<(i, j, k) -> (j, k)>
#product = affine_map<(i, j, k) -> (i, j)>
"""
X, W, B, R = (
    f"tensor<{ROWS}x{COLUMNS}xf32>",
    f"tensor<{COLUMNS}x{COLUMNS}xf32>",
    f"tensor<{COLUMNS}xf32>",
    f"tensor<{ROWS}xf32>",
)
PARALLEL, ROW_SUM, COLUMN_SUM = (
    ("parallel", "parallel"),
    ("parallel", "reduction"),
    ("reduction", "parallel"),
)


class Writer:
    def __init__(self):
        self.count = 0

    def result(self, text, kind):
        self.count += 1
        print(f"  %{self.count} = {text} -> {kind}")
        return f"%{self.count}"

    def generic(self, inputs, out, kind, maps, iterators, body):
        """`inputs` are values with their types; `body` calls them %0, %1, ..."""
        types = [t for _, t in inputs] + [kind]
        maps = ", ".join("#" + m for m in maps)
        iterators = ", ".join(f'"{i}"' for i in iterators)
        names = ", ".join(v for v, _ in inputs)
        arguments = [f"%a{i}: f32" for i in range(len(inputs))] + ["%o: f32"]
        lines = [*body, "linalg.yield %r : f32"]
        region = "\n    ".join([f"^bb0({', '.join(arguments)}):", *lines])
        return self.result(
            f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [{iterators}]}} "
            f"ins({names} : {', '.join(types[:-1])}) outs({out} : {kind}) {{\n    {region}\n  }}",
            kind,
        )

    def product(self, left, right, maps, zero, kind, types):
        maps = ", ".join("#" + m for m in maps)
        return self.result(
            f"linalg.matmul indexing_maps = [{maps}] ins({left}, {right} : {', '.join(types)}) "
            f"outs({zero} : {kind})",
            kind,
        )

    def forward(self, x, w, b):
        squares = self.generic(
            [(x, X)], "%zr", R, ["full", "row"], ROW_SUM,
            ["%q = arith.mulf %a0, %a0 : f32", "%r = arith.addf %o, %q : f32"],
        )
        scale = self.generic(
            [(squares, R)], "%er", R, ["row1", "row1"], ("parallel",),
            ["%m = arith.divf %a0, %n : f32", "%s = arith.addf %m, %tiny : f32",
             "%r = math.rsqrt %s : f32"],
        )
        norm = self.generic(
            [(x, X), (scale, R)], "%ex", X, ["full", "row", "full"], PARALLEL,
            ["%r = arith.mulf %a0, %a1 : f32"],
        )
        mixed = self.product(norm, w, ["left", "right", "product"], "%zx", X, [X, W])
        tanh = self.generic(
            [(mixed, X), (b, B)], "%ex", X, ["full", "column", "full"], PARALLEL,
            ["%s = arith.addf %a0, %a1 : f32", "%r = math.tanh %s : f32"],
        )
        y = self.generic(
            [(x, X), (tanh, X)], "%ex", X, ["full", "full", "full"], PARALLEL,
            ["%r = arith.addf %a0, %a1 : f32"],
        )
        return y, (scale, norm, tanh, w)

    def backward(self, gradient, kept):
        scale, norm, tanh, w = kept
        inner = self.generic(
            [(gradient, X), (tanh, X)], "%ex", X, ["full", "full", "full"], PARALLEL,
            ["%q = arith.mulf %a1, %a1 : f32", "%d = arith.subf %one, %q : f32",
             "%r = arith.mulf %a0, %d : f32"],
        )
        dw = self.product(norm, inner, ["leftT", "right", "product"], "%zw", W, [X, X])
        db = self.generic(
            [(inner, X)], "%zb", B, ["full", "column"], COLUMN_SUM,
            ["%r = arith.addf %o, %a0 : f32"],
        )
        dn = self.product(inner, w, ["left", "rightT", "product"], "%zx", X, [X, W])
        dots = self.generic(
            [(dn, X), (norm, X)], "%zr", R, ["full", "full", "row"], ROW_SUM,
            ["%q = arith.mulf %a0, %a1 : f32", "%r = arith.addf %o, %q : f32"],
        )
        dx = self.generic(
            [(gradient, X), (dn, X), (norm, X), (dots, R), (scale, R)], "%ex", X,
            ["full", "full", "full", "row", "row", "full"], PARALLEL,
            ["%m = arith.divf %a3, %n : f32", "%p = arith.mulf %a2, %m : f32",
             "%d = arith.subf %a1, %p : f32", "%s = arith.mulf %d, %a4 : f32",
             "%r = arith.addf %a0, %s : f32"],
        )
        return dx, (dw, db)


def main():
    layers = int(sys.argv[1])
    print(HEADER + "#row1 = affine_map<(i) -> (i)>")
    parameters = [f"%w{i}: {W}, %b{i}: {B}" for i in range(layers)]
    results = [X] + [W, B] * layers
    print(
        f'func.func @main(%x: {X}, {", ".join(parameters)}, %g: {X} {{aal.role = "loss_gradient"}})'
        f" -> ({', '.join(results)}) {{"
    )
    for name, kind in (("x", X), ("w", W), ("b", B), ("r", R)):
        print(f"  %z{name} = arith.constant dense<0.0> : {kind}")
        print(f"  %e{name} = tensor.empty() : {kind}")
    for name, value in (("n", float(COLUMNS)), ("tiny", "1.0e-5"), ("one", 1.0)):
        print(f"  %{name} = arith.constant {value} : f32")
    writer, value, kept, gradients = Writer(), "%x", [], []
    for i in range(layers):
        value, saved = writer.forward(value, f"%w{i}", f"%b{i}")
        kept.append(saved)
    value = "%g"
    for saved in reversed(kept):
        value, ours = writer.backward(value, saved)
        gradients = [*ours, *gradients]
    print(f"  return {', '.join([value, *gradients])} : {', '.join(results)}\n}}")


main()
