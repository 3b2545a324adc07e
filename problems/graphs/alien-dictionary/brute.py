"""Tries every order of the letters: does it leave the words as they are when they are sorted by it?"""

from itertools import permutations


def solve(args):
    (words,) = args
    for order in permutations(sorted(set().union(*words))):
        if sorted(words, key=lambda word: [order.index(letter) for letter in word]) == words:
            return "".join(order)
    return ""
