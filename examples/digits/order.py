# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""The order in which aal-train goes through the samples of an epoch.

Fisher and Yates' shuffle with numbers from Philox4x32-10 (Salmon et al., SC 2011), whose
counter and key come from the seed and the epoch alone.
"""

WORD = 0xFFFFFFFF


def philox(counter, key):
    """Four random words of 32 bits from a counter of four and a key of two."""
    for _ in range(10):
        first, second = 0xD2511F53 * counter[0], 0xCD9E8D57 * counter[2]
        counter = (
            second >> 32 ^ counter[1] ^ key[0],
            second & WORD,
            first >> 32 ^ counter[3] ^ key[1],
            first & WORD,
        )
        key = (key[0] + 0x9E3779B9 & WORD, key[1] + 0xBB67AE85 & WORD)
    return counter


def words(seed, purpose, step):
    """The words of one stream, without end."""
    index = 0
    while True:
        yield from philox((index & WORD, index >> 32, step, purpose), (seed & WORD, seed >> 32))
        index += 1


def epoch_order(count, seed, epoch):
    """A permutation of range(count)."""
    order = list(range(count))
    stream = words(seed, 0, epoch)
    for i in range(count, 1, -1):
        j = next(stream) * i >> 32
        order[i - 1], order[j] = order[j], order[i - 1]
    return order
