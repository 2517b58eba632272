# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
# REQUIRES: jax
# RUN: %aal_python %s
"""Steps exported from JAX, run by aal-run, against JAX's own gradients."""

import contextlib
import io
import json
import os
import subprocess
import sys
import unittest

from cases import ROOT, TOLERANCE, Folder

os.environ.setdefault("JAX_PLATFORMS", "cpu")
TOOLS = os.environ.get("AAL_TOOLS", str(ROOT / "build/bin"))
os.environ["PATH"] = f"{TOOLS}{os.pathsep}{os.environ['PATH']}"

import jax
import numpy
from safetensors.numpy import load_file

import aal.jax
from aal.export import ExportError, cli
from aal.jax import locations
from aal.steps import signature

STEPS = ROOT / "test" / "Python" / "Inputs" / "jax_steps.py"


class JaxCase(Folder):
    def export(self, function, *words):
        stream = io.StringIO()
        with contextlib.redirect_stderr(stream):
            code = cli.main(["--jax", f"{STEPS}:{function}", "-o", str(self.step), *words])
        return code, stream.getvalue()

    def tool(self, *words):
        run = subprocess.run(words, capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stderr)

    def check(self, function, *words):
        """Exports, runs with aal-run and compares with JAX."""
        given, expected, out = (
            self.folder / f"{n}.safetensors" for n in ("in", "expected", "out")
        )
        files = ("--inputs", str(given), "--expected", str(expected))
        self.assertEqual(self.export(function, *words, *files), (0, ""))
        self.tool("aal-run", self.step, "--inputs", given, "--outputs", out)
        results, expected = load_file(out), load_file(expected)
        self.assertEqual(set(results), set(expected))
        for name, value in expected.items():
            scale = max(numpy.abs(value).max(), 1e-6)
            self.assertLessEqual(numpy.abs(results[name] - value).max(), TOLERANCE * scale, name)
        return expected

    def saved(self, rules):
        report = self.folder / "report.json"
        flag = f"--aal-auxiliary=rules={rules} report={report}"
        self.tool("aal-opt", self.step, flag, "-o", os.devnull)
        return json.loads(report.read_text())["saved_bytes_after"]


class Numerics(JaxCase):
    def test_perceptron(self):
        expected = self.check("mlp")
        self.assertIn("grad/block1.fc2.kernel", expected)
        self.assertLess(self.saved("asa1"), self.saved("bp"))
        self.assertLess(self.saved("elementwise"), self.saved("asa1"))

    def test_dropout_masks_are_arguments(self):
        self.check("mlp", "keep=0.75")
        masks = [s.name for s in signature(self.step)[0] if s.role == "dropout_mask"]
        self.assertEqual(masks, ["block0#0", "block1#0"])
        self.assertIn("aal.keep_probability = 7.500000e-01", self.step.read_text())

    def test_cnn_with_buffers(self):
        expected = self.check("cnn")
        self.assertTrue({"mean", "variance"} < set(expected))
        self.assertLess(self.saved("elementwise"), self.saved("bp"))

    def test_flax(self):
        if "flax" not in sys.modules:
            try:
                import flax  # noqa: F401
            except ImportError:
                self.skipTest("no flax")
        self.check("flax_cnn")
        self.assertIn('loc("fwd/Net.conv1/conv_general_dilated")', self.step.read_text())


class Structure(JaxCase):
    def test_roles_in_their_order(self):
        self.assertEqual(self.export("cnn"), (0, ""))
        arguments, results = signature(self.step)
        roles = ["parameter"] * 6 + ["buffer"] * 2 + ["input", "target", "loss_gradient"]
        self.assertEqual([s.role for s in arguments], roles)
        roles = ["loss"] + ["gradient"] * 6 + ["buffer_update"] * 2
        self.assertEqual([s.role for s in results], roles)
        self.assertEqual(arguments[-1], ("loss_gradient", "loss_gradient", "tensor<f32>"))
        arguments, results = signature(self.step, "predict")
        self.assertEqual(arguments[-1].name, "images")
        self.assertEqual(results, [("output", "output", "tensor<4x10xf32>")])

    def test_locations_name_pass_and_layer(self):
        self.assertEqual(self.export("mlp"), (0, ""))
        text = self.step.read_text()
        self.assertIn('loc("fwd/block1.fc2/dot_general")', text)
        self.assertIn('loc("bwd/block1.fc2/dot_general")', text)
        self.assertNotIn("jax_steps.py", text)

    def test_locations_of_a_call(self):
        text = '''%0 = arith.addf %a, %b loc(#loc3)
%1 = arith.mulf %a, %b loc(#loc5)
#loc1 = loc("max")
#loc2 = loc("jit(main)/transpose(jvp(net))/fc1/jit"(#loc4))
#loc3 = loc(callsite(#loc1 at #loc2))
#loc4 = loc("file.py":3:1 to :9)
#loc5 = loc("jit(main)/jvp()/jit(relu)/mul"(#loc4))
'''
        expected = '''%0 = arith.addf %a, %b loc("bwd/net.fc1/max")
%1 = arith.mulf %a, %b loc("fwd/-/mul")
'''
        self.assertEqual(locations.rename(text), expected)


class Errors(JaxCase):
    def refuse(self, function, message):
        code, text = self.export(function)
        self.assertEqual(code, 1)
        self.assertRegex(text, rf"^error: .*{message}.*\n$")
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_command_line(self):
        self.refuse("indexed", r"stablehlo.scatter \(the gradient of indexing; .*one_hot")
        self.refuse("no_scalar", r"loss must be a scalar, found shape \(8, 10\)")
        self.refuse("nothing", "has no function 'nothing'")
        self.refuse("_dense", "missing 3 required positional arguments")
        code, text = self.export("mlp", "--size", "tiny")
        self.assertEqual((code, text), (1, "error: --jax does not go with --size\n"))

    def test_arguments(self):
        def loss(p, x):
            return (p["w"] * x).sum()

        x = jax.numpy.ones(3)
        for message, parameters, inputs in (
            ("at least one input", {"w": x}, {}),
            ("no parameters", {}, {"x": x}),
            ("parameter 'w' must be of floats, found int32", {"w": x.astype("int32")}, {"x": x}),
            ("input 'x' must be an array, found float", {"w": x}, {"x": 1.0}),
            ("cannot trace main: TypeError", {"w": x}, {"x": jax.numpy.ones(2)}),
        ):
            with self.assertRaisesRegex(ExportError, message):
                aal.jax.export_step(loss, parameters, inputs, path=self.step)
        self.assertEqual(list(self.folder.iterdir()), [])


if __name__ == "__main__":
    unittest.main()
