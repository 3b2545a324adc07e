"""A model of the driver: a slot is the number of an object or None; an object lives while some slot has its number."""

from judge.author.contracts import play


class Owners:
    def __init__(self):
        self.slots = [None, None, None]
        self.values = []

    def make(self, value):
        self.values.append(value)
        return len(self.values) - 1

    def shown(self, number):
        return "-" if number is None else f"{self.values[number]}x{self.slots.count(number)}"

    def state(self):
        return [self.shown(number) for number in self.slots]

    def change(self, code, i, other):
        if code == 0 or code == 5:
            self.slots[i] = self.make(other)
            return ["new"] if code == 0 else ["reset to new"]
        if code == 1:
            self.slots[i] = None
            return ["reset"]
        if code == 2 or code == 6:
            self.slots[i] = self.slots[other]
            return ["copy"] if code == 2 else ["own raw"]
        if code == 3:
            taken, self.slots[other] = self.slots[other], None
            self.slots[i] = taken
            return ["move"]
        if code == 4:
            self.slots[i], self.slots[other] = self.slots[other], self.slots[i]
            return ["swap"]
        if code == 7:
            return ["detach"]
        if code == 8:
            return ["equal", self.slots[i] == self.slots[other]]
        if self.slots[i] is not None:
            self.values[self.slots[i]] = other
        return ["write"]

    def apply(self, op):
        code, i, *rest = op
        seen = self.change(code, i, rest[0] if rest else None)
        return [*seen, "alive", len({number for number in self.slots if number is not None})]


def solve(args):
    return play(args, Owners)
