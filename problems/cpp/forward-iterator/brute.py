"""A model of the driver: a list of elements, and the numbers of the places where the iterators are."""

from judge.author.contracts import play

NODES = 7


class Places:
    def __init__(self):
        self.elements = list(range(1, NODES + 1))
        self.slots = [0, 0, 0]

    def state(self):
        return ["[" + " ".join(map(str, self.elements)) + "]", *self.slots]

    def value(self, place):
        return self.elements[place] if place < NODES else "end"

    def apply(self, op):
        code, i, *rest = op
        here = self.slots[i]
        if code <= 1:
            name = ["next", "post"][code]
            if here == NODES:
                return [name]
            self.slots[i] = here + 1
            return [name, self.value(here + 1 if code == 0 else here)]
        if code == 2:
            self.slots[i] = 0
            return ["begin"]
        if code == 3:
            self.slots[i] = self.slots[rest[0]]
            return ["copy"]
        if code == 4:
            self.slots[i], self.slots[rest[0]] = self.slots[rest[0]], here
            return ["swap"]
        if code == 5:
            return ["equal", here == self.slots[rest[0]]]
        if code == 6:
            if here < NODES:
                self.elements[here] = rest[0]
            return ["write"]
        if code == 7:
            behind = self.elements[here:]
            self.slots[i] = here + behind.index(rest[0]) if rest[0] in behind else NODES
            return ["find"]
        return ["left", NODES - here]


def solve(args):
    return play(args, Places)
