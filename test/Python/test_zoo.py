# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
# REQUIRES: torch
# RUN: %aal_python %s
"""The models of the zoo by name, and those of libraries where these are installed."""

import contextlib
import importlib.util
import io
import os
import shutil
import subprocess
import sys
import unittest
from unittest import mock

import torch
from cases import ROOT, Folder
from safetensors.torch import load_file

from aal.export import ExportError, cli
from aal.zoo import catalog, hub

TOOLS = os.environ.get("AAL_TOOLS", ROOT / "build/bin")
# A gradient this much smaller than the largest is zero but for rounding.
FLOOR = 1e-3


def has(package):
    return importlib.util.find_spec(package) is not None


class ZooCase(Folder):
    def export(self, *words):
        """Exit code, standard output and error of a command line."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = cli.main([*words])
        return code, out.getvalue(), err.getvalue()

    def refuse(self, message, *words):
        code, _, text = self.export(*words, "-o", str(self.step))
        self.assertEqual(code, 1)
        self.assertRegex(text, rf"^error: .*{message}.*\n$")
        self.assertFalse(self.step.exists())

    def tool(self, name, *words):
        program = shutil.which(name, path=TOOLS)
        if program is None:
            self.skipTest(f"no {name} in {TOOLS}")
        run = subprocess.run([program, *words], capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stderr)

    def check(self, *words):
        """Exports, lets aal-opt analyse, runs, and compares with eager PyTorch."""
        files = [self.folder / f"{n}.safetensors" for n in ("in", "expected", "out")]
        given, expected, results = files
        code, _, text = self.export(
            *words, "-o", str(self.step), "--inputs", str(given), "--expected", str(expected)
        )
        self.assertEqual((code, text.count("error:")), (0, 0), text)
        self.tool("aal-opt", self.step, "--aal-auxiliary=rules=bp", "-o", os.devnull)
        self.tool("aal-run", self.step, "--inputs", given, "--outputs", results)
        self.compare(load_file(results), load_file(expected), FLOOR)


class Catalog(ZooCase):
    def test_the_list_has_every_model_with_both_sizes(self):
        code, text, _ = self.export("--list")
        self.assertEqual(code, 0)
        lines = text.splitlines()
        self.assertEqual(len(lines), 3 * len(catalog.MODELS))
        for name in ("resnet152", "resnet34_authors", "transformer", "bert_large"):
            self.assertIn(name, [line.split()[0] for line in lines[::3]])
        # The parameters that torchvision states for its ResNet-50.
        self.assertRegex(text, r"resnet50 .*\n  tiny .*\n  full +25,557,032 parameters")

    def test_one_of_each_kind_runs(self):
        for name in ("resnet50_authors", "transformer", "bert_large", "vit_l32", "mixer_l16"):
            with self.subTest(name):
                self.check(name, "--size", "tiny")

    def test_both_layouts_are_one_network(self):
        for depth in (34, 50):
            sizes = {"width": 2, "image": 8}
            losses = []
            for name in (f"resnet{depth}", f"resnet{depth}_authors"):
                torch.manual_seed(0)
                step = catalog.build(name, "tiny", blocks=0, **sizes)
                output = step.model(*step.inputs.values())
                losses.append(step.loss(output, *step.targets.values()).item())
            self.assertEqual(*losses)
            stages = [len(getattr(step.model, name)) for name in step.model.stages]
            self.assertEqual(stages, [1, 3, 4, 6, 2] if depth == 50 else [4, 4, 6, 2])

    def test_full_sizes_take_no_memory(self):
        step = catalog.build("bert_large", "full", values=False)
        count = sum(p.numel() for p in step.model.parameters())
        self.assertEqual(count, catalog.MODELS["bert_large"].parameters("full"))

    def test_errors(self):
        self.refuse("unknown model 'resnet51': did you mean resnet50", "resnet51")
        self.refuse("heads 3 must divide width 16", "vit_l16", "--size", "tiny", "heads=3")
        self.refuse("unexpected keyword argument 'hads'", "vit_l16", "hads=3")
        self.refuse("--size goes with a model", "aal.zoo:mlp", "--size", "tiny")
        code, _, text = self.export("mixer_l16")
        self.assertEqual((code, text), (1, "error: expected a MODEL and -o FILE.mlir, or --list\n"))


class Libraries(ZooCase):
    @unittest.skipUnless(has("torchvision"), "no torchvision")
    def test_torchvision(self):
        # A value within rounding of 0 flips its ReLU between the two with seed 0.
        self.check("torchvision:resnet18", "--size", "tiny", "--seed", "1")
        self.step.unlink()
        self.refuse("did you mean resnet50", "torchvision:resnet5O")
        self.refuse("unexpected keyword argument 'groop'", "torchvision:resnet18", "groop=2")

    @unittest.skipUnless(has("timm"), "no timm")
    def test_timm(self):
        sizes = ("depth=1", "embed_dim=32", "num_heads=2", "image=32")
        self.check("timm:vit_tiny_patch16_224", "--size", "tiny", *sizes)
        self.step.unlink()
        self.refuse("has no model 'resnet5O': did you mean", "timm:resnet5O")

    @unittest.skipUnless(has("timm"), "no timm")
    def test_lists_and_pooling_of_channels_last(self):
        sizes = ("depths=1,1,1,1", "dims=8,8,16,16", "image=32")
        self.check("timm:convnext_atto", "--size", "tiny", *sizes)

    @unittest.skipUnless(has("transformers"), "no transformers")
    def test_hugging_face(self):
        for name in ("beit", "bert", "gpt2", "gpt_neo", "llama", "opt", "t5", "vit"):
            with self.subTest(name):
                drop = ("dropout_rate=0.0",) if name == "t5" else ()
                self.check(f"hf:{name}", "--size", "tiny", *drop)

    @unittest.skipUnless(has("transformers"), "no transformers")
    def test_hugging_face_errors(self):
        self.refuse("did you mean bert.*nothing is downloaded", "hf:bert-large-uncased")
        self.refuse("no field 'hiden_size'", "hf:bert", "hiden_size=3")
        self.refuse("no field 'image_size'", "hf:bert", "image=32")
        self.refuse("unknown task 'chess'", "hf:bert", "task=chess")
        self.refuse("no head for the tasks: image", "hf:bert", "task=image")

    def test_a_package_that_is_missing(self):
        with mock.patch.dict(sys.modules, {"timm": None}):
            with self.assertRaisesRegex(ExportError, "timm:resnet18 needs the Python package timm"):
                hub.build("timm", "resnet18", "tiny", {})


if __name__ == "__main__":
    unittest.main()
