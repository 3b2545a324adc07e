"""A model of the driver: two strings, and Python's own split."""

from judge.author import parameters
from judge.author.contracts import play

P = parameters(__file__)
LETTERS = "ab,;"


class Texts:
    def __init__(self):
        self.texts = ["", ""]

    def apply(self, op):
        code, i, *rest = op
        text = self.texts[i]
        if code == 0:
            self.texts[i] = ("" if len(text) == P.length_max else text) + LETTERS[rest[0]]
            return ["append"]
        if code == 1:
            self.texts[i] = ""
            return ["clear"]
        pieces = text.split(LETTERS[rest[0]])
        if code == 2:
            return ["split", "".join(f"[{piece}]" for piece in pieces), len(pieces)]
        k = rest[1] % len(pieces)
        return ["piece", *map(len, pieces[k : k + 2])]

    def state(self):
        return [" ".join(f"[{text}]" for text in self.texts)]


def solve(args):
    return play(args, Texts)
