# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Image classifiers of torchvision and timm; [B, 3, image, image] to [B, classes].

Batches are 32 images in the full size and 2 in the tiny one. The side of an image is
the model's own and 64 pixels, where not given; the model itself is the same in both
sizes.
"""

from ..factories import image_step
from . import unknown

BATCH = {"full": 32, "tiny": 2}


def torchvision(name, size, batch=None, image=None, classes=None, **fields):
    """A classifier of torchvision; other arguments go to the model."""
    from torchvision import models

    names = models.list_models(module=models)
    if name not in names:
        raise unknown("torchvision", name, names)
    classes = classes or (1000 if size == "full" else 10)
    side = image or _torchvision_side(models, name, size)
    if name.startswith("vit_"):
        fields.setdefault("image_size", side)
    model = models.get_model(name, weights=None, num_classes=classes, **fields)
    return image_step(name, model, batch or BATCH[size], side, classes)


def _torchvision_side(models, name, size):
    if size == "tiny":
        return 64
    weights = next(iter(models.get_model_weights(name)), None)
    return weights.transforms().crop_size[0] if weights is not None else 224


def timm(name, size, batch=None, image=None, classes=None, **fields):
    """A classifier of timm; other arguments go to the model."""
    import timm as library

    if not library.is_model(name):
        raise unknown("timm", name, library.list_models())
    classes = classes or (1000 if size == "full" else 10)
    if size == "tiny":
        image = image or 64
    build = {"pretrained": False, "num_classes": classes, **fields}
    model = _timm_model(library, name, image, build)
    side = image or model.pretrained_cfg["input_size"][-1]
    return image_step(name, model, batch or BATCH[size], side, classes)


def _timm_model(library, name, image, build):
    """Models with positions take the side of the image, convolutional ones refuse it."""
    if image:
        try:
            return library.create_model(name, img_size=image, **build)
        except TypeError:
            pass
    return library.create_model(name, **build)
