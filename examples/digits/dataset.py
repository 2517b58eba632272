# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""The handwritten digits of scikit-learn as one safetensors file.

    python dataset.py        # writes digits.safetensors beside this script

An image is 64 pixels in row-major order, scaled from 0..16 to -1..1. An image
is in the test set if its index in scikit-learn's order is divisible by 5.
"""

import pathlib

FILE = pathlib.Path(__file__).resolve().parent / "digits.safetensors"
SOURCE = (
    "E. Alpaydin and C. Kaynak, Optical Recognition of Handwritten Digits, "
    "UCI Machine Learning Repository, 1998, doi:10.24432/C50P49, CC BY 4.0; "
    "the 1,797 images that scikit-learn ships"
)


def load():
    """Reads the file as a dictionary of PyTorch tensors."""
    from safetensors.torch import load_file

    return load_file(FILE)


def write():
    import numpy
    from safetensors.numpy import save_file
    from sklearn.datasets import load_digits

    digits = load_digits()
    images = (digits.data / 8 - 1).astype(numpy.float32)
    labels = digits.target.astype(numpy.int64)
    test = numpy.arange(len(labels)) % 5 == 0
    tensors = {
        "train/images": images[~test],
        "train/labels": labels[~test],
        "test/images": images[test],
        "test/labels": labels[test],
    }
    save_file(tensors, FILE, metadata={"source": SOURCE})


if __name__ == "__main__":
    write()
