"""A model of the driver: a slot is a pair, whether it is good and the number."""

from judge.author.contracts import play

MOVED_FROM = -1


class Results:
    def __init__(self):
        self.slots = [(True, 0)] * 3

    def state(self):
        return [str(number) if good else f"!{number}" for good, number in self.slots]

    def apply(self, op):
        code, i, *rest = op
        good, number = self.slots[i]
        other = rest[0] if rest else None
        if code == 0:
            self.slots[i] = (True, other)
            return ["value"]
        if code == 1:
            self.slots[i] = (False, other)
            return ["error"]
        if code == 2:
            self.slots[i] = self.slots[other]
            return ["copy"]
        if code == 3:
            taken = self.slots[other]
            self.slots[other] = (taken[0], MOVED_FROM)
            self.slots[i] = taken
            return ["move"]
        if code == 4:
            self.slots[i], self.slots[other] = self.slots[other], self.slots[i]
            return ["swap"]
        if code == 5:
            self.slots[i] = (True, other)
            return ["in_place"]
        if code == 6:
            self.slots[i] = self.slots[other]
            return ["construct"]
        if code == 7:
            return ["value_or", number if good else other]
        if code == 8:
            return ["read", number] if good else ["read", "throws", number]
        return ["equal", self.slots[i] == self.slots[other]]


def solve(args):
    return play(args, Results)
