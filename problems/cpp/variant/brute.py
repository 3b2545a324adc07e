"""A model of the driver: a slot is a pair, the index of the type and the number."""

from judge.author.contracts import play

MOVED_FROM = -1
INT, ELEMENT, OTHER = range(3)


class Variants:
    def __init__(self):
        self.slots = [(INT, 0)] * 3

    def state(self):
        return [f"{index}:{number}" for index, number in self.slots]

    def apply(self, op):
        code, i, *rest = op
        index, number = self.slots[i]
        other = rest[0] if rest else None
        if code <= 2:
            self.slots[i] = (code, other)
            return [("int", "element", "other")[code]]
        if code == 3:
            self.slots[i] = self.slots[other]
            return ["copy"]
        if code == 4:
            taken = self.slots[other]
            if taken[0] != INT:
                self.slots[other] = (taken[0], MOVED_FROM)
            self.slots[i] = taken
            return ["move"]
        if code == 5:
            self.slots[i], self.slots[other] = self.slots[other], self.slots[i]
            return ["swap"]
        if code == 6:
            self.slots[i] = (ELEMENT, other)
            return ["emplace", other]
        if code == 7:
            return ["get", number if index == ELEMENT else "bad_variant_access"]
        if code == 8:
            return ["visit", number + 1 + index]
        return ["equal", self.slots[i] == self.slots[other]]


def solve(args):
    return play(args, Variants)
