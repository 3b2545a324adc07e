"""Counts the ways to cut: k components allow 2 ** k colourings in two colours with no edge between the colours."""


def solve(args):
    n, edges = args
    colourings = sum(all(bits >> a & 1 == bits >> b & 1 for a, b in edges) for bits in range(2**n))
    return colourings.bit_length() - 1
