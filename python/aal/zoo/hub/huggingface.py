# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Models of Hugging Face transformers, from a configuration alone.

A name is a type of model ("bert", "llama", "t5", "vit") in its default configuration,
or a folder or file with a config.json. The head follows from the type: the first of
TASKS that the type has, or the argument `task`.
"""

import pathlib

import torch

from ...export import ExportError, Step
from ..factories import image_step, token_loss
from . import unknown

# Task -> the registry of transformers, in the order of preference.
TASKS = {
    "seq2seq": "MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING",
    "masked": "MODEL_FOR_MASKED_LM_MAPPING",
    "causal": "MODEL_FOR_CAUSAL_LM_MAPPING",
    "image": "MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING",
}

# What replaces a configuration's fields of these names in the tiny size.
TINY = {
    "vocab_size": 128,
    "hidden_size": 32,
    "embedding_size": 32,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 8,
    "intermediate_size": 64,
    "max_position_embeddings": 64,
    "d_head": 8,
    "d_kv": 8,
    "rotary_dim": 8,
    "d_ff": 64,
    "num_decoder_layers": 2,
    "encoder_layers": 2,
    "decoder_layers": 2,
    "encoder_attention_heads": 4,
    "decoder_attention_heads": 4,
    "encoder_ffn_dim": 64,
    "decoder_ffn_dim": 64,
    "attention_types": [[["global", "local"], 1]],
    "image_size": 32,
    "patch_size": 8,
    "pad_token_id": 0,
    "bos_token_id": 1,
    "eos_token_id": 2,
}

# Fields that follow from others: the number of classes stands in `num_labels`, stages in
# the layers.
DERIVED = ("id2label", "label2id", "stage_names", "out_features", "out_indices")


def hf(name, size, batch=None, length=None, image=None, classes=10, task=None, **fields):
    """A language model on ids [B, length], or a classifier of images [B, 3, image, image].

    Other arguments replace fields of the configuration. The full size is the default
    configuration with 8 samples of 128 tokens, the tiny one a narrow one of two layers
    with 2 samples of 8 tokens.
    """
    batch = batch or (8 if size == "full" else 2)
    length = length or (128 if size == "full" else 8)
    config = _configuration(name, size, fields, image, classes)
    task = _task(name, config, task)
    import transformers

    registry = getattr(transformers, TASKS[task])
    config._attn_implementation = "eager"
    config.use_cache = False
    head = registry[type(config)]
    # DeiT and LeViT have heads with a teacher behind the plain one.
    model = (head[0] if isinstance(head, tuple) else head)(config)
    model.train()
    label = pathlib.Path(name).stem if "/" in name else name
    if task == "image":
        step = image_step(label, model, batch, image or _side(config, size), classes)
        step.inputs = {"pixel_values": step.inputs["images"]}
    else:
        step = _language_step(label, model, task, config.vocab_size, (batch, length))
    step.keywords = True
    step.output = lambda result: result.logits
    return step


def _language_step(name, model, task, vocabulary, shape):
    inputs = {"input_ids": torch.randint(vocabulary, shape)}
    if task == "causal":
        # Without one, transformers looks into the positions for where samples start.
        inputs["attention_mask"] = torch.ones(shape, dtype=torch.int64)
    if task == "seq2seq":
        inputs["decoder_input_ids"] = torch.randint(vocabulary, shape)
    targets = {"labels": torch.randint(vocabulary, shape)}
    return Step(model, token_loss, inputs, targets, name)


def _side(config, size):
    side = getattr(config, "image_size", TINY["image_size"] if size == "tiny" else 224)
    return side if isinstance(side, int) else side[0]


def _configuration(name, size, fields, image, classes):
    from transformers import AutoConfig
    from transformers.models.auto.configuration_auto import CONFIG_MAPPING_NAMES

    if pathlib.Path(name).exists():
        default = AutoConfig.from_pretrained(name, local_files_only=True)
    elif name in CONFIG_MAPPING_NAMES:
        default = AutoConfig.for_model(name)
    else:
        hint = " (a type of model, or a folder with config.json: nothing is downloaded)"
        raise unknown("hf", name, list(CONFIG_MAPPING_NAMES), hint)
    values = default.to_dict()
    if size == "tiny":
        values = _tiny(default, values)
    has_channels = "num_channels" in values
    if image and (hasattr(default, "image_size") or not has_channels):
        fields["image_size"] = image
    for key in fields:
        if not hasattr(default, key):
            raise ExportError(f"hf:{name}: its configuration has no field '{key}'")
    if hasattr(default, "image_size") or has_channels:
        fields["num_labels"] = classes
    values = {key: value for key, value in values.items() if key not in DERIVED}
    return type(default).from_dict({**values, **_aliased(default, fields)})


def _tiny(default, values):
    """The fields of a narrow model of two layers, where `values` has fields of that type."""
    depth = getattr(default, "num_hidden_layers", None)
    tiny = {
        key: value
        for key, value in _aliased(default, TINY).items()
        if type(values.get(key)) is type(value)
    }
    # What lists have one entry of for each layer.
    layers = TINY["num_hidden_layers"]
    lists = {k: v[:layers] for k, v in values.items() if isinstance(v, list) and len(v) == depth}
    return {**values, **lists, **tiny}


def _aliased(config, fields):
    """Fields under the names that the configuration itself has for them."""
    return {getattr(config, "attribute_map", {}).get(k, k): v for k, v in fields.items()}


def _task(name, config, task):
    import transformers

    if task is not None and task not in TASKS:
        raise ExportError(f"unknown task '{task}': expected one of {', '.join(TASKS)}")
    for candidate, registry in TASKS.items():
        has = type(config) in getattr(transformers, registry)
        if has and task in (None, candidate):
            return candidate
    wanted = task or ", ".join(TASKS)
    raise ExportError(f"hf:{name} has no head for the tasks: {wanted}")
