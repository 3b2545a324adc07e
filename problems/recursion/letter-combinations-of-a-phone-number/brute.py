"""Key by key: the texts so far with every letter of the alphabet, as far as it is typed by the key."""

from itertools import product

KEYS = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"]
KEY = {letter: key for key, letters in enumerate(KEYS, 2) for letter in letters}


def solve(args):
    (digits,) = args
    found = [""]
    for digit in digits:
        found = [text + letter for text, letter in product(found, KEY) if KEY[letter] == int(digit)]
    return found
