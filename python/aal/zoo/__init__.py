# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Model zoo: functions that build a training step of a well-known model.

Every size is an argument of a function; the defaults are small enough for tests.
`catalog` has the models of the paper by name, each tiny and full, `hub` those of
torchvision, timm and Hugging Face. `SIGN_LAYERS` says which linear layers the rules
asa1 to asa4 take.

    python -m aal.export vit_l16 --size full -o vit.mlir
    python -m aal.export aal.zoo:vit image=224 width=1024 depth=24 heads=16 -o vit.mlir
"""

from .factories import bert, cnn, gpt2, mixer, mlp, resnet, seq2seq, token_loss, vit
from .sign_layers import SIGN_LAYERS

__all__ = [
    "SIGN_LAYERS",
    "bert",
    "cnn",
    "gpt2",
    "mixer",
    "mlp",
    "resnet",
    "seq2seq",
    "token_loss",
    "vit",
]
