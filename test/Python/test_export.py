# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
# REQUIRES: torch
# RUN: %aal_python %s
"""What an exported step looks like, and what the exporter refuses."""

import contextlib
import io
import re
import shutil
import subprocess
import unittest

import torch
from cases import Folder
from torch import nn

import aal
from aal import zoo
from aal.export import api, cli
from aal.steps import signature

DIALECTS = {"builtin", "func", "linalg", "arith", "math", "tensor", "scf"}


class ExportCase(Folder):
    def export(self, step, **options):
        self.text = api.export(step, self.step, aal.ExportOptions(**options))
        self.arguments, self.results = signature(self.step)
        return self.text

    def names(self, role, slots=None):
        slots = self.arguments if slots is None else slots
        return [slot.name for slot in slots if slot.role == role]


class Structure(ExportCase):
    def test_roles_of_a_perceptron(self):
        step = zoo.mlp(dropout=0.25)
        self.export(step)
        parameters = [name for name, _ in step.model.named_parameters()]
        self.assertEqual(self.names("parameter"), parameters)
        self.assertEqual(self.names("input"), ["images"])
        self.assertEqual(self.names("target"), ["labels"])
        self.assertEqual(self.names("dropout_mask"), ["drop#0", "drop#1"])
        self.assertEqual(self.results[0][:2], ("loss", "loss"))
        self.assertEqual(self.names("gradient", self.results), parameters)
        self.assertEqual(self.text.count("aal.keep_probability = 7.500000e-01"), 2)

    def test_the_loss_gradient_seeds_the_backward_pass(self):
        self.export(zoo.mlp())
        (index,) = [
            i for i, s in enumerate(self.arguments) if s.role == "loss_gradient"
        ]
        self.assertEqual(self.arguments[index].name, "loss_gradient")
        self.assertEqual(self.arguments[index].type, "tensor<f32>")
        self.assertGreater(len(re.findall(rf"%arg{index}\b", self.text)), 1)

    def test_only_upstream_dialects(self):
        for step in (zoo.cnn(batch=2, width=4), zoo.gpt2(depth=1)):
            text = self.export(step, locations=False)
            used = set(re.findall(r"^ *(?:%[\w:, %]+ = )?([a-z_]+)\.\w+", text, re.M))
            self.assertLessEqual(used, DIALECTS)
            self.assertNotIn("tm_tensor", text)

    def test_mlir_opt_accepts_the_file(self):
        program = shutil.which("mlir-opt-22") or shutil.which("mlir-opt")
        if program is None:
            self.skipTest("no mlir-opt")
        self.export(zoo.seq2seq(dropout=0.1))
        run = subprocess.run([program, self.step], capture_output=True)
        self.assertEqual(run.returncode, 0, run.stderr[:1000])

    def test_locations_name_pass_layer_and_operator(self):
        text = self.export(zoo.mlp())
        self.assertIn('loc("fwd/layers.0/addmm")', text)
        self.assertIn('loc("bwd/layers.0/mm")', text)
        self.assertRegex(text, r'loc\("fwd/loss/\w+"\)')

    def test_tied_weights_are_one_argument(self):
        self.export(zoo.gpt2(depth=1))
        self.assertIn("wte.weight", self.names("parameter"))
        self.assertNotIn("lm_head.weight", self.names("parameter"))
        self.assertEqual(self.names("gradient", self.results).count("wte.weight"), 1)
        self.assertIn("scf.for", self.text)

    def test_frozen_parameters_have_no_gradient(self):
        step = zoo.mlp()
        step.model.head.weight.requires_grad_(False)
        self.export(step)
        self.assertIn("head.weight", self.names("parameter"))
        self.assertNotIn("head.weight", self.names("gradient", self.results))
        self.assertFalse(step.model.head.weight.requires_grad)

    def test_buffers_and_their_updates(self):
        self.export(zoo.cnn(batch=2, width=4))
        self.assertIn("bn1.running_mean", self.names("buffer"))
        updates = self.names("buffer_update", self.results)
        self.assertEqual(len(updates), 6)
        self.assertEqual(self.results[-1].role, "buffer_update")

    def test_the_output_comes_behind_the_loss(self):
        self.export(zoo.mlp(), with_output=True)
        self.assertEqual([s.role for s in self.results[:2]], ["loss", "output"])
        self.assertEqual(self.results[1].type, "tensor<8x10xf32>")

    def test_mixed_precision_keeps_the_loss_in_single(self):
        text = self.export(zoo.mlp(), autocast="bf16")
        self.assertIn("bf16", text)
        self.assertEqual(self.results[0].type, "tensor<f32>")


class Predict(ExportCase):
    def test_batch_and_roles(self):
        self.export(zoo.mlp(dropout=0.25), predict_batch=3)
        arguments, results = signature(self.step, "predict")
        self.assertEqual({s.role for s in arguments}, {"parameter", "input"})
        self.assertEqual(arguments[-1], ("images", "input", "tensor<3x16xf32>"))
        self.assertEqual(results, [("output", "output", "tensor<3x10xf32>")])

    def test_running_statistics_are_read_only(self):
        self.export(zoo.cnn(batch=2, width=4))
        arguments, results = signature(self.step, "predict")
        self.assertIn("bn1.running_var", [s.name for s in arguments])
        self.assertEqual([s.role for s in results], ["output"])

    def test_can_be_left_out(self):
        self.assertNotIn("@predict", self.export(zoo.mlp(), predict=False))

    def test_the_model_keeps_its_mode(self):
        step = zoo.mlp()
        step.model.layers.eval()
        self.export(step)
        self.assertTrue(step.model.training)
        self.assertFalse(step.model.layers[0].training)


class _Noise(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(4, 4)

    def forward(self, x):
        return self.linear(x) + torch.randn(4)


class _Shape(_Noise):
    def forward(self, x):
        return self.linear(x)[x[:, 0] > 0]


_UNUSED_MASK = """
import aal
import torch

class Model(torch.nn.Linear):
    def forward(self, x):
        torch.nn.functional.dropout(x)
        return super().forward(torch.nn.functional.dropout(x))

def step():
    x = torch.zeros(2, 4)
    return aal.Step(Model(4, 4), lambda y: y.sum(), {"x": x}, {}, "model")
"""


class _Pair(_Noise):
    def forward(self, x):
        return {"y": self.linear(x)}


class Errors(ExportCase):
    def refuse(self, pattern, model, loss=lambda y: y.sum(), inputs=None, **options):
        inputs = {"x": torch.zeros(2, 4)} if inputs is None else inputs
        with self.assertRaisesRegex(aal.ExportError, pattern) as caught:
            aal.export_step(model, loss, inputs, path=self.step, **options)
        self.assertNotIn("\n", str(caught.exception))
        self.assertEqual(list(self.step.parent.iterdir()), [])

    def test_random_operators(self):
        self.refuse("draws random numbers.*only dropout", _Noise())

    def test_shapes_that_depend_on_data(self):
        self.refuse("", _Shape())

    def test_loss_that_is_no_scalar(self):
        self.refuse(r"must be a scalar.*\[2, 4\]", nn.Linear(4, 4), lambda y: y)

    def test_output_that_is_no_tensor(self):
        self.refuse("output is a dict", _Pair())

    def test_input_that_is_no_tensor(self):
        self.refuse("'x' must be a tensor, found list", nn.Linear(4, 4), inputs={"x": [1]})

    def test_no_input(self):
        self.refuse("at least one input", nn.Linear(4, 4), inputs={})

    def test_wrong_width(self):
        self.refuse("cannot trace", nn.Linear(4, 4), inputs={"x": torch.zeros(2, 5)})

    def test_loss_with_parameters(self):
        self.refuse("loss has parameters", nn.Linear(4, 4), nn.Linear(4, 1))

    def test_nothing_to_train(self):
        self.refuse("no parameter", nn.ReLU())

    def test_unknown_checker(self):
        options = aal.ExportOptions(mlir_opt="no-such-program")
        self.refuse("no program", nn.Linear(4, 4), options=options)


class CommandLine(ExportCase):
    def run_main(self, *words):
        stream = io.StringIO()
        with contextlib.redirect_stderr(stream):
            code = cli.main([*words, "-o", str(self.step)])
        return code, stream.getvalue()

    def test_writes_step_and_tensors(self):
        files = [self.step.with_suffix(s) for s in (".in.safetensors", ".out.safetensors")]
        code, _ = self.run_main(
            "aal.zoo:mlp", "batch=3", "--inputs", str(files[0]), "--expected", str(files[1])
        )
        self.assertEqual(code, 0)
        from safetensors.torch import load_file

        self.assertEqual(load_file(files[0])["images"].shape, (3, 16))
        self.assertIn("grad/layers.0.weight", load_file(files[1]))

    def test_errors_are_one_line(self):
        for words, message in (
            (["aal.zoo:nothing"], "has no function 'nothing'"),
            (["nothing:mlp"], "no module 'nothing'"),
            (["nothing.py:mlp"], "no file 'nothing.py'"),
            (["aal.zoo"], "unknown model 'aal.zoo'"),
            (["aal.zoo:mlp", "size"], "expected KEY=VALUE"),
            (["aal.zoo:mlp", "size=3"], "unexpected keyword argument 'size'"),
            (["os:getcwd"], "returned a str, expected a Step"),
        ):
            code, text = self.run_main(*words)
            self.assertEqual(code, 1, words)
            self.assertRegex(text, rf"^error: .*{re.escape(message)}.*\n$")
            self.assertFalse(self.step.exists())

    def test_masks_that_the_loss_does_not_need(self):
        source = self.folder / "model.py"
        source.write_text(_UNUSED_MASK)
        code, text = self.run_main(
            f"{source}:step", "--expected", str(self.folder / "expected.safetensors")
        )
        self.assertEqual(code, 1)
        self.assertRegex(text, r"^error: eager PyTorch cannot run the step: .*leave out.*\n$")
        files = [path for path in self.folder.iterdir() if path.is_file()]
        self.assertEqual(files, [source])


if __name__ == "__main__":
    unittest.main()
