# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""The fewest bytes that a step can store within some repeated work, as an integer program.

    python cut_program.py STEP.mlir 5e10 ...

Reads the saved tensors of a step from the text of aal-opt and solves, with HiGHS
(scipy), which tensors are stored and which ops run again, so that the products among
those have at most so many floating-point operations and the stored bytes are fewest.
Every op of the forward pass but random draws and loops may run again; a tensor is
stored as it is, one of i1 in a bit an element, and what is only compared in a bit an
element; of what meets gradients of zero, a slice. Nothing of the planner is used. Prints, for each number of operations, the
bytes of the best plan, proven, and of the best one whose products could run again in
part, below which no division of tensors leads.
"""

import math
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
BITS = {"f64": 64, "i64": 64, "index": 64, "f32": 32, "i32": 32, "f16": 16, "bf16": 16, "i8": 8, "i1": 1}
NAME = re.compile(r"%[\w]+(?:#\d+)?")
OP = re.compile(r'\s*(?:(%\w+)(?::(\d+))? = )?"([\w.]+)"\(([^)]*)\)')
PRODUCT = re.compile(r"linalg\.(matmul|batch_matmul|conv_\w+)")


def split_types(text):
    """The types of a list, which may hold commas themselves."""
    types, depth, start = [], 0, 0
    for i, letter in enumerate(text + ","):
        depth += (letter in "<([") - (letter in ">)]")
        if letter == "," and depth == 0:
            types.append(text[start:i].strip())
            start = i + 1
    return [t for t in types if t]


def shape(text):
    return [int(n) for n in text[len("tensor<") : text.rindex("x") if "x" in text else 0].split("x") if n]


class Op:
    """One op of the step's body, of the generic form."""

    def __init__(self, text):
        self.text = text
        result, count, self.name, operands = OP.match(text).groups()
        self.operands = [word.strip() for word in operands.split(",") if word.strip()]
        self.results = [result] if result and not count else [f"{result}#{i}" for i in range(int(count or 0))]
        arrow = text.rindex(") -> ")
        results = text[arrow + 5 :].strip()
        self.types = split_types(results[1:-1] if results.startswith("(") else results) if self.results else []
        opening, depth = arrow, 1
        while depth:
            opening -= 1
            depth += (text[opening] == ")") - (text[opening] == "(")
        self.operand_types = split_types(text[opening + 1 : arrow])

    def reads(self):
        """What the op reads, also in its regions."""
        return set(NAME.findall(self.text)) - set(self.results)

    def flops(self):
        kind = PRODUCT.fullmatch(self.name)
        if not kind:
            return 0
        left, right, result = (shape(t) for t in self.operand_types[:3])
        return 2 * math.prod(result + (left[-1:] if "matmul" in kind.group(1) else right[1:]))

    def may_repeat(self):
        return not self.name.startswith(("aal.", "scf."))


def parse(text):
    """The ops of @main."""
    lines = iter(text.splitlines())
    next(line for line in lines if '"func.func"' in line and 'sym_name = "main"' in line)
    next(line for line in lines if line.lstrip().startswith("^bb0"))
    groups, indent = [], None
    for line in lines:
        depth = len(line) - len(line.lstrip())
        indent = depth if indent is None else indent
        if depth < indent:
            break
        if depth == indent and line.lstrip()[0] not in "}^":
            groups.append([])
        groups[-1].append(line)
    return [Op("\n".join(group)) for group in groups]


class Program:
    """Edges from what is there to what needs it, with the bytes of storing it instead."""

    def __init__(self, ops):
        self.maker = {name: op for op in ops for name in op.results}
        self.types = {name: t for op in ops for name, t in zip(op.results, op.types)}
        self.saved = {op.results[0]: op.operands[0] for op in ops if op.name == "aal.save"}
        self.edges, self.flops, self._pending, self._seen = [], {}, [], set()
        read = {op.operands[0] for op in ops if op.name in ("aal.restore", "aal.forward")}
        for op in ops:
            # What a plan has added for what it computes is read by nothing.
            if op.name == "aal.save" and op.results[0] in read:
                self._add_save(op)
        while self._pending:
            self._add_op(self._pending.pop())

    def _resolve(self, name):
        while name in self.maker and self.maker[name].name == "aal.forward":
            name = self.saved[self.maker[name].operands[0]]
        return name

    def _is_free(self, name):
        return name not in self.maker or self.maker[name].name == "arith.constant"

    def _bytes(self, name, bits=None):
        if not self.types[name].startswith("tensor<"):
            return math.inf
        element = self.types[name][:-1].split("x")[-1].split("<")[-1]
        return -(-math.prod(shape(self.types[name])) * (bits or BITS[element]) // 8)

    def _value(self, name):
        if name not in self._seen:
            self._seen.add(name)
            op = self.maker[name]
            self.edges.append((op, name, self._bytes(name)))
            if op not in self._seen:
                self._seen.add(op)
                self._pending.append(op)
        return name

    def _add_save(self, op):
        name = op.operands[0]
        if self._is_free(name):
            return
        lossless = re.search(r"lossless = (#aal\.\w+(?:<[^>]*>)?)", op.text)
        if not lossless:
            self.edges.append((self._value(name), "need", math.inf))
            return
        form = (name, lossless.group(1))
        if form not in self._seen:
            self._seen.add(form)
            self.edges.append((self._value(name), form, self._lossless_bytes(*form)))
            self.edges.append((form, "need", math.inf))

    def _lossless_bytes(self, name, form):
        """The bytes of a slice or of the bits of comparisons."""
        sizes = re.search(r"sizes = \[([\d, ]*)\]", form)
        if sizes:
            whole = math.prod(shape(self.types[name]))
            return self._bytes(name) * math.prod(map(int, sizes.group(1).split(","))) // whole
        compared = re.match(r"#aal\.mask<\[([\w, ]*)\]", form)
        return self._bytes(name, 2 if compared and "," in compared.group(1) else 1)

    def _add_op(self, op):
        if not op.may_repeat():
            self.edges.append(("never", op, math.inf))
            return
        if op.flops():
            self.flops[op] = op.flops()
        for name in map(self._resolve, op.reads()):
            if name in self.types and not self._is_free(name):
                self.edges.append((self._value(name), op, math.inf))

    def solve(self, work, fractional=False):
        """The fewest bytes with at most `work` operations that run again."""
        import numpy
        from scipy.optimize import Bounds, LinearConstraint, milp
        from scipy.sparse import coo_matrix

        # A node is 1 where the backward pass has it, and an edge where it is stored.
        nodes = {"never": 0, "need": 1}
        for source, target, _ in self.edges:
            nodes.setdefault(source, len(nodes))
            nodes.setdefault(target, len(nodes))
        costs = [0.0] * len(nodes)
        entries, row = [], 0
        for source, target, size in self.edges:
            entries += [(row, nodes[source], 1), (row, nodes[target], -1)]
            if size < math.inf:
                entries.append((row, len(costs), 1))
                costs.append(size / 1e3)
            row += 1
        entries += [(row, nodes[op], flops / 1e6) for op, flops in self.flops.items()]
        rows, columns, values = zip(*entries)
        matrix = coo_matrix((values, (rows, columns)), shape=(row + 1, len(costs)))
        lower = numpy.append(numpy.zeros(row), -numpy.inf)
        upper = numpy.append(numpy.full(row, numpy.inf), work / 1e6)
        least, most, whole = numpy.zeros(len(costs)), numpy.ones(len(costs)), numpy.zeros(len(costs))
        most[0], least[1] = 0, 1
        if not fractional:
            whole[[nodes[op] for op in self.flops]] = 1
        result = milp(
            costs,
            constraints=LinearConstraint(matrix, lower, upper),
            bounds=Bounds(least, most),
            integrality=whole,
            options={"mip_rel_gap": 1e-9, "time_limit": 600},
        )
        if result.status != 0:
            sys.exit(f"error: the integer program was not solved: {result.message}")
        return round(result.fun * 1e3)


def read(step, binaries):
    """The program of a step."""
    passes = ["--aal-mark-saved", "--aal-assign-policies=rules=work=0"]
    command = [binaries / "aal-opt", step, *passes, "--mlir-print-op-generic", "--mlir-print-local-scope"]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"error: {step}: {run.stderr.strip().splitlines()[0]}")
    return Program(parse(run.stdout))


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    program = read(sys.argv[1], ROOT / "build/bin")
    for work in map(float, sys.argv[2:]):
        print(f"{work:.6e}  {program.solve(work):13} bytes  in part {program.solve(work, fractional=True):13} bytes")


if __name__ == "__main__":
    main()
