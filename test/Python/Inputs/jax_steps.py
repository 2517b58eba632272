# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Training steps in plain JAX: functions that return an aal.jax.JaxStep."""

import jax
import jax.numpy as jnp

from aal.jax import JaxStep


def _dense(key, inputs, outputs):
    kernel = jax.random.normal(key, (inputs, outputs)) * inputs**-0.5
    return {"kernel": kernel, "bias": jnp.zeros(outputs)}


def _apply(layer, x):
    return x @ layer["kernel"] + layer["bias"]


def _cross_entropy(logits, labels):
    picked = jax.nn.one_hot(labels, logits.shape[-1]) * jax.nn.log_softmax(logits)
    return -picked.sum(-1).mean()


def _batch(key, shape, classes=10):
    images = jax.random.normal(key, shape)
    labels = jax.random.randint(key, shape[:1], 0, classes)
    return {"images": images}, {"labels": labels}


def mlp(batch=8, width=16, hidden=32, depth=2, keep=1.0):
    """Residual pairs of dense layers with GELU and a head; dropout where `keep` < 1."""
    keys = jax.random.split(jax.random.key(0), 2 * depth + 2)
    parameters = {"head": _dense(keys[-1], width, 10)}
    for i in range(depth):
        parameters[f"block{i}"] = {
            "fc1": _dense(keys[2 * i], width, hidden),
            "fc2": _dense(keys[2 * i + 1], hidden, width),
        }

    def predict(parameters, x, *masks):
        for i in range(depth):
            with jax.named_scope(f"block{i}"):
                block = parameters[f"block{i}"]
                with jax.named_scope("fc1"):
                    y = jax.nn.gelu(_apply(block["fc1"], x))
                if masks:
                    y = jnp.where(masks[i], y / keep, 0.0)
                with jax.named_scope("fc2"):
                    x = x + _apply(block["fc2"], y)
        with jax.named_scope("head"):
            return _apply(parameters["head"], x)

    def loss(parameters, x, labels, *masks):
        return _cross_entropy(predict(parameters, x, *masks), labels)

    inputs, targets = _batch(keys[-2], (batch, width))
    masks = {}
    if keep < 1.0:
        mask = jnp.ones((batch, hidden), bool)
        masks = {f"block{i}#0": (mask, keep) for i in range(depth)}
    return JaxStep(loss, parameters, inputs, targets, masks, predict=predict, name="jax_mlp")


def cnn(batch=4, side=8, width=8, momentum=0.9):
    """Convolution, batch norm, ReLU and max pool, a second convolution, mean pool, head."""
    keys = jax.random.split(jax.random.key(1), 4)
    parameters = {
        "conv1": jax.random.normal(keys[0], (3, 3, 3, width)) * 0.2,
        "scale": jnp.ones(width),
        "shift": jnp.zeros(width),
        "conv2": jax.random.normal(keys[1], (3, 3, width, 2 * width)) * 0.1,
        "head": _dense(keys[2], 2 * width, 10),
    }
    buffers = {"mean": jnp.zeros(width), "variance": jnp.ones(width)}

    def convolution(x, kernel):
        layout = ("NHWC", "HWIO", "NHWC")
        return jax.lax.conv_general_dilated(x, kernel, (1, 1), "SAME", dimension_numbers=layout)

    def network(parameters, x, statistics):
        with jax.named_scope("conv1"):
            x = convolution(x, parameters["conv1"])
        with jax.named_scope("norm"):
            mean, variance = statistics(x)
            x = (x - mean) * jax.lax.rsqrt(variance + 1e-5)
            x = jax.nn.relu(x * parameters["scale"] + parameters["shift"])
        blocks = x.reshape(x.shape[0], side // 2, 2, side // 2, 2, -1)
        with jax.named_scope("conv2"):
            x = jax.nn.relu(convolution(blocks.max((2, 4)), parameters["conv2"]))
        with jax.named_scope("head"):
            return _apply(parameters["head"], x.mean((1, 2))), mean, variance

    def loss(parameters, buffers, x, labels):
        def statistics(x):
            return x.mean((0, 1, 2)), x.var((0, 1, 2))

        logits, mean, variance = network(parameters, x, statistics)
        new = {"mean": mean, "variance": variance}
        updated = jax.tree.map(lambda a, b: momentum * a + (1 - momentum) * b, buffers, new)
        return _cross_entropy(logits, labels), updated

    def predict(parameters, buffers, x):
        return network(parameters, x, lambda _: (buffers["mean"], buffers["variance"]))[0]

    inputs, targets = _batch(keys[3], (batch, side, side, 3))
    return JaxStep(
        loss, parameters, inputs, targets, buffers=buffers, predict=predict, name="jax_cnn"
    )


def flax_cnn(batch=4, side=8, width=8):
    """Two convolutions of Flax with ReLU and a max pool whose windows do not overlap."""
    from flax import linen as nn

    class Net(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.relu(nn.Conv(width, (3, 3), name="conv1")(x))
            x = nn.max_pool(x, (2, 2), (2, 2))
            x = nn.relu(nn.Conv(2 * width, (3, 3), name="conv2")(x))
            return nn.Dense(10, name="fc")(x.mean((1, 2)))

    net = Net()
    inputs, targets = _batch(jax.random.key(2), (batch, side, side, 3))
    parameters = net.init(jax.random.key(3), inputs["images"])

    def loss(parameters, x, labels):
        return _cross_entropy(net.apply(parameters, x), labels)

    return JaxStep(loss, parameters, inputs, targets, predict=net.apply, name="flax_cnn")


def indexed():
    """A loss that picks its logits by an index, whose gradient is a scatter."""
    step = mlp()

    def loss(parameters, x, labels):
        logits = step.predict(parameters, x)
        return -jnp.take_along_axis(jax.nn.log_softmax(logits), labels[:, None], 1).mean()

    return JaxStep(loss, step.parameters, step.inputs, step.targets)


def no_scalar():
    """A loss that is no scalar."""
    step = mlp()
    return JaxStep(lambda p, x, y: step.predict(p, x), step.parameters, step.inputs, step.targets)
