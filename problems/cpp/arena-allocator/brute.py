"""A model of the driver: two pairs of Python lists."""

from judge.author import parameters
from judge.author.contracts import play

P = parameters(__file__)


class Containers:
    def __init__(self):
        self.make()

    def make(self):
        self.vectors = [[], []]
        self.lists = [[], []]

    def apply(self, op):
        code, *rest = op
        if code == 5:
            self.make()
            return ["reset"]
        i, other = rest
        vectors, lists = self.vectors, self.lists
        if code == 0:
            vectors[i] = [*([] if len(vectors[i]) == P.size_max else vectors[i]), other]
            return ["append"]
        if code == 1:
            lists[i] = [other, *([] if len(lists[i]) == P.size_max else lists[i])]
            return ["in front"]
        if code == 2:
            return ["remove", *([lists[i].pop(other % len(lists[i]))] if lists[i] else [])]
        if code == 3:
            vectors[i] = list(vectors[other])
            return ["copy"]
        if i != other:
            lists[i], lists[other] = lists[other], []
        return ["move"]

    def state(self):
        texts = [
            " ".join(map(str, values)) or "-" for pair in zip(self.vectors, self.lists, strict=True) for values in pair
        ]
        return [", ".join(texts)]


def solve(args):
    return play(args, Containers)
