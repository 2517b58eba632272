# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Language models: encoder-decoder transformer, BERT and GPT-2."""

import math

import torch
from torch import nn


def split_heads(x, heads):
    """[B, T, D] -> [B, heads, T, D / heads]"""
    batch, tokens, width = x.shape
    return x.view(batch, tokens, heads, width // heads).transpose(1, 2)


def merge_heads(x):
    """[B, heads, T, d] -> [B, T, heads * d]"""
    batch, heads, tokens, depth = x.shape
    return x.transpose(1, 2).reshape(batch, tokens, heads * depth)


class MultiheadAttention(nn.Module):
    """Attention of `x` to `memory`, with an additive mask and dropout on the weights."""

    def __init__(self, width, heads, dropout):
        super().__init__()
        self.heads = heads
        self.q_proj = nn.Linear(width, width)
        self.k_proj = nn.Linear(width, width)
        self.v_proj = nn.Linear(width, width)
        self.out_proj = nn.Linear(width, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, memory, mask=None):
        query = split_heads(self.q_proj(x), self.heads)
        query = query * query.shape[-1] ** -0.5
        key = split_heads(self.k_proj(memory), self.heads)
        value = split_heads(self.v_proj(memory), self.heads)
        scores = query @ key.transpose(-2, -1)
        if mask is not None:
            scores = scores + mask
        context = self.dropout(scores.softmax(-1)) @ value
        return self.out_proj(merge_heads(context))


class Seq2SeqLayer(nn.Module):
    """Layer of an encoder, or of a decoder with attention to the encoder.

    Post-norm with ReLU, or pre-norm with GELU.
    """

    def __init__(self, width, heads, hidden, dropout, decoder, pre_norm):
        super().__init__()
        self.pre_norm = pre_norm
        self.self_attn = MultiheadAttention(width, heads, dropout)
        self.self_attn_layer_norm = nn.LayerNorm(width)
        self.encoder_attn = None
        if decoder:
            self.encoder_attn = MultiheadAttention(width, heads, dropout)
            self.encoder_attn_layer_norm = nn.LayerNorm(width)
        self.fc1 = nn.Linear(width, hidden)
        self.act = nn.GELU() if pre_norm else nn.ReLU()
        self.activation_dropout = nn.Dropout(dropout)
        self.fc2 = nn.Linear(hidden, width)
        self.final_layer_norm = nn.LayerNorm(width)
        self.dropout = nn.Dropout(dropout)

    def add(self, x, norm, branch):
        """The residual connection around a branch and its norm."""
        if self.pre_norm:
            return x + self.dropout(branch(norm(x)))
        return norm(x + self.dropout(branch(x)))

    def feed_forward(self, x):
        return self.fc2(self.activation_dropout(self.act(self.fc1(x))))

    def forward(self, x, memory=None, mask=None):
        x = self.add(x, self.self_attn_layer_norm, lambda y: self.self_attn(y, y, mask))
        if self.encoder_attn is not None:
            norm = self.encoder_attn_layer_norm
            x = self.add(x, norm, lambda y: self.encoder_attn(y, memory))
        return self.add(x, self.final_layer_norm, self.feed_forward)


class Seq2SeqStack(nn.Module):
    """Embeddings and the layers of an encoder or of a causal decoder."""

    def __init__(
        self, vocabulary, width, heads, hidden, depth, dropout, positions, decoder, pre_norm
    ):
        super().__init__()
        self.scale = math.sqrt(width)
        self.decoder = decoder
        self.embed_tokens = nn.Embedding(vocabulary, width)
        self.embed_positions = nn.Embedding(positions, width)
        self.dropout = nn.Dropout(dropout)
        sizes = (width, heads, hidden, dropout, decoder, pre_norm)
        self.layers = nn.ModuleList([Seq2SeqLayer(*sizes) for _ in range(depth)])
        self.layer_norm = nn.LayerNorm(width) if pre_norm else nn.Identity()

    def forward(self, ids, memory=None):
        length = ids.shape[1]
        x = self.embed_tokens(ids) * self.scale + self.embed_positions.weight[:length]
        x = self.dropout(x)
        mask = causal_mask(length) if self.decoder else None
        for layer in self.layers:
            x = layer(x, memory, mask)
        return self.layer_norm(x)


def causal_mask(length):
    """[T, T]: 0 on and below the diagonal, minus infinity above."""
    step = torch.arange(length)
    later = step[None, :] > step[:, None]
    return torch.where(later, float("-inf"), 0.0)


class Seq2Seq(nn.Module):
    """Encoder-decoder transformer whose output projection is the decoder's embedding."""

    def __init__(
        self, vocabulary, width, heads, hidden, depth, dropout, positions, pre_norm=False
    ):
        super().__init__()
        sizes = (vocabulary, width, heads, hidden, depth, dropout, positions)
        self.encoder = Seq2SeqStack(*sizes, decoder=False, pre_norm=pre_norm)
        self.decoder = Seq2SeqStack(*sizes, decoder=True, pre_norm=pre_norm)
        self.output_projection = nn.Linear(width, vocabulary, bias=False)
        self.output_projection.weight = self.decoder.embed_tokens.weight

    def forward(self, source, target):
        return self.output_projection(self.decoder(target, self.encoder(source)))

    def residual_chains(self):
        """For each chain, for each value of it, the names of the layers that read the value."""

        def projections(attention):
            return [f"{attention}.{p}_proj" for p in "qkv"]

        encoder, decoder, memory = [], [], []
        for i in range(len(self.encoder.layers)):
            layer = f"encoder.layers.{i}"
            encoder += [projections(f"{layer}.self_attn"), [f"{layer}.fc1"]]
        for i in range(len(self.decoder.layers)):
            layer = f"decoder.layers.{i}"
            query, *rest = projections(f"{layer}.encoder_attn")
            memory += rest
            decoder += [projections(f"{layer}.self_attn"), [query], [f"{layer}.fc1"]]
        return [[*encoder, memory], [*decoder, ["output_projection"]]]


class BertSelfAttention(nn.Module):
    def __init__(self, width, heads, dropout):
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        query = split_heads(self.query(x), self.heads)
        key = split_heads(self.key(x), self.heads)
        value = split_heads(self.value(x), self.heads)
        scores = query @ key.transpose(-2, -1) * query.shape[-1] ** -0.5
        weights = self.dropout((scores + mask[:, None, None, :]).softmax(-1))
        return merge_heads(weights @ value)


class BertOutput(nn.Module):
    """Linear, dropout, residual, layer norm."""

    def __init__(self, inputs, width, dropout):
        super().__init__()
        self.dense = nn.Linear(inputs, width)
        self.LayerNorm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, residual):
        return self.LayerNorm(self.dropout(self.dense(x)) + residual)


class BertLayer(nn.Module):
    def __init__(self, width, heads, hidden, dropout):
        super().__init__()
        self.attention = nn.Module()
        self.attention.self = BertSelfAttention(width, heads, dropout)
        self.attention.output = BertOutput(width, width, dropout)
        self.intermediate = nn.Module()
        self.intermediate.dense = nn.Linear(width, hidden)
        self.gelu = nn.GELU()
        self.output = BertOutput(hidden, width, dropout)

    def forward(self, x, mask):
        x = self.attention.output(self.attention.self(x, mask), x)
        return self.output(self.gelu(self.intermediate.dense(x)), x)


class BertEmbeddings(nn.Module):
    def __init__(self, vocabulary, positions, width, dropout):
        super().__init__()
        self.word_embeddings = nn.Embedding(vocabulary, width, padding_idx=0)
        self.position_embeddings = nn.Embedding(positions, width)
        self.token_type_embeddings = nn.Embedding(2, width)
        self.LayerNorm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, ids, types):
        steps = torch.arange(ids.shape[1])
        x = self.word_embeddings(ids) + self.token_type_embeddings(types)
        return self.dropout(self.LayerNorm(x + self.position_embeddings(steps)))


class BertHead(nn.Module):
    """Masked-language-model head over the tied word embeddings."""

    def __init__(self, vocabulary, width, embedding):
        super().__init__()
        self.transform = nn.Linear(width, width)
        self.gelu = nn.GELU()
        self.LayerNorm = nn.LayerNorm(width, eps=1e-12)
        self.decoder = nn.Linear(width, vocabulary)
        self.decoder.weight = embedding.weight

    def forward(self, x):
        return self.decoder(self.LayerNorm(self.gelu(self.transform(x))))


class Bert(nn.Module):
    """Post-norm encoder; `mask` [B, T] is added to the attention scores."""

    def __init__(self, vocabulary, positions, width, depth, heads, hidden, dropout):
        super().__init__()
        self.embeddings = BertEmbeddings(vocabulary, positions, width, dropout)
        self.encoder = nn.Module()
        self.encoder.layer = nn.ModuleList(
            [BertLayer(width, heads, hidden, dropout) for _ in range(depth)]
        )
        self.cls = BertHead(vocabulary, width, self.embeddings.word_embeddings)

    def forward(self, ids, types, mask):
        x = self.embeddings(ids, types)
        for layer in self.encoder.layer:
            x = layer(x, mask)
        return self.cls(x)


class Projection(nn.Module):
    """Linear layer with its weight as [inputs, outputs], as GPT-2 stores it."""

    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(inputs, outputs) * 0.02)
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, x):
        rows = torch.addmm(self.bias, x.reshape(-1, x.shape[-1]), self.weight)
        return rows.view(*x.shape[:-1], -1)


class Gpt2Block(nn.Module):
    def __init__(self, width, heads, dropout):
        super().__init__()
        self.heads = heads
        self.ln_1 = nn.LayerNorm(width)
        self.attn = nn.Module()
        self.attn.c_attn = Projection(width, 3 * width)
        self.attn.c_proj = Projection(width, width)
        self.attn.dropout = nn.Dropout(dropout)
        self.ln_2 = nn.LayerNorm(width)
        self.mlp = nn.Module()
        self.mlp.c_fc = Projection(width, 4 * width)
        self.mlp.act = nn.GELU(approximate="tanh")
        self.mlp.c_proj = Projection(4 * width, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        parts = self.attn.c_attn(self.ln_1(x)).chunk(3, -1)
        query, key, value = (split_heads(part, self.heads) for part in parts)
        scores = query @ key.transpose(-2, -1) * query.shape[-1] ** -0.5
        weights = self.attn.dropout((scores + mask).softmax(-1))
        x = x + self.dropout(self.attn.c_proj(merge_heads(weights @ value)))
        y = self.mlp.c_proj(self.mlp.act(self.mlp.c_fc(self.ln_2(x))))
        return x + self.dropout(y)


class Gpt2(nn.Module):
    """Pre-norm causal language model over tied embeddings."""

    def __init__(self, vocabulary, positions, width, depth, heads, dropout):
        super().__init__()
        self.wte = nn.Embedding(vocabulary, width)
        self.wpe = nn.Embedding(positions, width)
        self.drop = nn.Dropout(dropout)
        self.h = nn.ModuleList([Gpt2Block(width, heads, dropout) for _ in range(depth)])
        self.ln_f = nn.LayerNorm(width)
        self.lm_head = nn.Linear(width, vocabulary, bias=False)
        self.lm_head.weight = self.wte.weight

    def forward(self, ids):
        length = ids.shape[1]
        x = self.drop(self.wte(ids) + self.wpe(torch.arange(length)))
        mask = causal_mask(length)
        for block in self.h:
            x = block(x, mask)
        return self.lm_head(self.ln_f(x))
