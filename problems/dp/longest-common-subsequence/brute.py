"""Tries every text that can be left of the shorter one; long texts as chains of matches, layer by layer."""


def _left(text):
    found = {""}
    for letter in text:
        found |= {begun + letter for begun in found}
    return found


def _layers(first, second):
    # Where the letters match, each match belongs to the layer behind the deepest one that lies before it in both.
    matches = {(i, j) for i, a in enumerate(first) for j, b in enumerate(second) if a == b}
    layers = 0
    while matches:
        layers += 1
        lowest = {}  # for each row, the first column of a match in it or above
        least = len(second)
        for i in range(len(first)):
            lowest[i] = least
            least = min([least, *(j for j in range(len(second)) if (i, j) in matches)])
        matches = {(i, j) for i, j in matches if j > lowest[i]}
    return layers


def solve(args):
    first, second = args
    if min(len(first), len(second)) <= 8:
        short, long = sorted((first, second), key=len)
        return max(len(text) for text in _left(short) if _begins(text, long))
    return _layers(first, second)


def _begins(text, long):
    letters = iter(long)
    return all(letter in letters for letter in text)
