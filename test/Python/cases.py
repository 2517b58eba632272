# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""What the tests of this folder share."""

import pathlib
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "python"))

TOLERANCE = 1e-4


class Folder(unittest.TestCase):
    """A test with a folder of its own and a place for a step in it."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.step = self.folder / "step.mlir"

    def compare(self, results, expected, floor):
        """Tensors by name, relative to the largest element of each.

        A tensor whose elements are all below `floor` of the largest of all is zero but
        for rounding.
        """
        self.assertEqual(set(results), set(expected))
        largest = max(t.abs().max().item() for t in expected.values() if t.is_floating_point())
        for name, value in expected.items():
            scale = max(value.abs().max().item(), floor * largest)
            error = (results[name] - value).abs().max().item()
            self.assertLessEqual(error, TOLERANCE * scale, name)
