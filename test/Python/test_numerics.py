# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
# REQUIRES: torch
# RUN: %aal_python %s
"""Exported steps, run by aal-run, against eager PyTorch."""

import os
import pathlib
import shutil
import subprocess
import unittest

import torch
from cases import ROOT, Folder
from safetensors.torch import load_file, save_file

from aal import eager, zoo
from aal.export import ExportOptions, api, trace
from aal.reference import apply_bias, apply_rule
from asa_reference import results_of

AAL_RUN = shutil.which("aal-run", path=os.environ.get("AAL_TOOLS", ROOT / "build/bin"))
# A gradient this much smaller than the largest is zero but for rounding.
FLOOR = 2e-3


class Numerics(Folder):
    def setUp(self):
        super().setUp()
        torch.manual_seed(0)

    def prepare(self, step, **options):
        settings = ExportOptions(**options)
        api.export(step, self.step, settings)
        main = trace.trace_step(step, settings)
        return eager.example_tensors(step, main.shaped_arguments()), main.masks()

    def run_step(self, tensors, *flags):
        inputs, outputs = self.folder / "in.safetensors", self.folder / "out.safetensors"
        save_file({n: t.contiguous() for n, t in tensors.items()}, inputs)
        words = [AAL_RUN, self.step, "--inputs", inputs]
        words += ["--outputs", outputs, *flags]
        run = subprocess.run(words, capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stderr)
        return load_file(outputs)

    def test_gradients_and_buffers(self):
        for step in (zoo.mlp(dropout=0.2), zoo.cnn(batch=2, width=4), zoo.gpt2(depth=1)):
            with self.subTest(step.name):
                tensors, masks = self.prepare(step)
                expected = eager.run(step, tensors, masks)
                self.compare(self.run_step(tensors), expected, FLOOR)

    def test_the_loss_gradient_scales_the_gradients(self):
        tensors, masks = self.prepare(zoo.mlp())
        once = self.run_step(tensors)
        twice = self.run_step({**tensors, "loss_gradient": torch.tensor(2.0)})
        self.assertTrue(torch.equal(once["loss"], twice["loss"]))
        for name in once.keys() - {"loss"}:
            torch.testing.assert_close(twice[name], 2 * once[name])

    def test_rules(self):
        step = zoo.vit(batch=2, image=8, patch=4, hidden=32, dropout=0.1)
        tensors, masks = self.prepare(step)
        for rule in ("asa1", "asa2", "asa3", "asa4"):
            with self.subTest(rule):
                expected, margin = results_of(step, tensors, masks, rule)
                self.assertGreater(margin, 1e-6)
                self.compare(self.run_step(tensors, "--rules", rule), expected, FLOOR)

    def test_residual_rules(self):
        steps = (
            (zoo.resnet(34, 4, 8, width=4, stages=2), "ara=2"),
            (zoo.resnet(50, 2, 8, width=2, stages=3, blocks=3), "ara=2,3,1+gcp"),
            (zoo.resnet(18, 4, 8, width=4, stages=3, layout="authors"), "ara=3,2,1"),
            (zoo.resnet(50, 2, 8, width=2, stages=2, blocks=3, layout="authors"), "ara=3,1"),
            (zoo.vit(batch=2, image=8, patch=4, hidden=32, separate=True), "ara=3+asa1"),
            (zoo.seq2seq(dropout=0.1, depth=2, pre_norm=True), "ara=2,4"),
            (zoo.seq2seq(dropout=0.1, depth=2), "ara=3,2"),
        )
        for step, rules in steps:
            with self.subTest(f"{step.name} {rules}"):
                tensors, masks = self.prepare(step)
                expected, margin = results_of(step, tensors, masks, rules)
                self.assertGreater(margin, 1e-7)
                self.compare(self.run_step(tensors, "--rules", rules), expected, FLOOR)

    def test_bias_rules(self):
        steps = (
            (zoo.vit(batch=2, image=8, patch=4, hidden=32), ("blocks.0.mlp.fc2", "head")),
            (zoo.cnn(batch=2, width=4), ("conv2",)),
        )
        rules = self.folder / "bias.rules"
        for step, layers in steps:
            with self.subTest(step.name):
                rules.write_text("".join(
                    f"apply #aal.bias<gain = 30, stream = {5 << 32 | i}> "
                    f"to use=weight_gradient layer={layer}\n"
                    for i, layer in enumerate(layers)
                ))

                def prepare(model):
                    for i, layer in enumerate(layers):
                        apply_bias(model.get_submodule(layer), 5 << 32 | i, 30)

                tensors, masks = self.prepare(step)
                expected = eager.run(step, tensors, masks, prepare)
                self.compare(self.run_step(tensors, f"--rules=@{rules}"), expected, FLOOR)

    def test_predict_follows_the_rule(self):
        step = zoo.mixer(batch=2, image=8, patch=4, hidden=32)
        tensors, _ = self.prepare(step)
        del tensors["labels"]
        plain, path = self.folder / "plain.mlir", self.step
        path.rename(plain)
        program = pathlib.Path(AAL_RUN).with_name("aal-opt")
        for rule in ("bp", "asa4"):
            with self.subTest(rule):
                flag = f"--aal-auxiliary=rules={rule}"
                subprocess.run([program, plain, flag, "-o", path], check=True)
                model = apply_rule(step.model, rule, zoo.SIGN_LAYERS["mixer"]).eval()
                with torch.no_grad():
                    expected = model(step.inputs["images"])
                results = self.run_step(tensors, "--function", "predict")
                self.compare(results, {"output": expected}, FLOOR)


if __name__ == "__main__":
    unittest.main()
