"""Numbers for problems about the sums that some of them make: piles, signs, amounts."""

from __future__ import annotations


def every_sum(n: int, total: int) -> list[int]:
    """``n`` numbers with this sum, at least ``n``: most of them alike, and powers of two at both ends. So every sum can
    be made before long, from whichever end one begins, if ``n`` is large beside the logarithm of ``total``.
    """
    powers: list[int] = []
    while len(powers) < n // 4 and (2 << len(powers)) <= total // 8:
        powers.append(1 << len(powers))
    rest, left = n - 2 * len(powers), total - 2 * sum(powers)
    return [*powers, *(left // rest + (i < left % rest) for i in range(rest)), *powers[::-1]]
