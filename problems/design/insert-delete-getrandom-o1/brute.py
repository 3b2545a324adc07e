"""Keeps a sorted list and draws by shuffling a copy of it."""

from bisect import insort
from random import Random


def solve(args):
    names, given = args
    rng = Random(len(names))
    held = []
    results = [None]
    for name, values in zip(names[1:], given[1:], strict=True):
        if name == "getRandom":
            copy = held[:]
            rng.shuffle(copy)
            results.append(copy[0])
            continue
        there = values[0] in held
        if name == "insert" and not there:
            insort(held, values[0])
        if name == "remove" and there:
            held.remove(values[0])
        results.append(there == (name == "remove"))
    return results
