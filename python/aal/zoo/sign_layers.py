# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""The linear layers that the rules asa1 to asa4 take in each model family."""

from ..reference import SignLayers

_MIXER = SignLayers(
    [
        [r"blocks\.\d+\.mlp_channels\.fc2"],
        [r"blocks\.\d+\.mlp_channels\.fc1"],
        [r"blocks\.\d+\.mlp_tokens\.fc2"],
        [r"blocks\.\d+\.mlp_tokens\.fc1"],
    ]
)
_VIT = SignLayers(
    [
        [r"blocks\.\d+\.mlp\.fc2"],
        [r"blocks\.\d+\.mlp\.fc1"],
        [r"blocks\.\d+\.attn\.proj"],
        [r"blocks\.\d+\.attn\.(qkv|query|key|value)"],
    ]
)
_SEQ2SEQ = SignLayers(
    [
        [r".*\.layers\.\d+\.fc2"],
        [r".*\.layers\.\d+\.fc1"],
        [r".*\.(self|encoder)_attn\.out_proj"],
        [r".*\.(self|encoder)_attn\.[qkv]_proj"],
    ],
    after_relu=[r".*\.fc2"],
)
_BERT = SignLayers(
    [
        [r".*layer\.\d+\.output\.dense"],
        [r".*layer\.\d+\.intermediate\.dense"],
        [r".*layer\.\d+\.attention\.output\.dense"],
        [r".*layer\.\d+\.attention\.self\.(query|key|value)"],
    ]
)

SIGN_LAYERS = {"mixer": _MIXER, "vit": _VIT, "seq2seq": _SEQ2SEQ, "bert": _BERT}
