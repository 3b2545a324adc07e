"""A model of the driver: a slot is nothing, or a letter for the kind of the target and its number."""

from judge.author.contracts import play

MODULUS = 1_000_000_007


class Functions:
    def __init__(self):
        self.slots = [None, None, None]

    def state(self):
        objects = sum(slot is not None and slot[0] != "plain" for slot in self.slots)
        return [*("-" if slot is None else "f" for slot in self.slots), "alive", objects]

    def call(self, i, x):
        if self.slots[i] is None:
            return "bad_function_call"
        kind, number = self.slots[i]
        if kind == "plain":
            return -x
        if kind == "adder":
            return number + x
        self.slots[i] = (kind, (number + x) % MODULUS)
        return self.slots[i][1]

    def apply(self, op):
        code, i, *rest = op
        other = rest[0] if rest else None
        if code <= 2:
            kind = ("adder", "counter", "plain")[code]
            self.slots[i] = (kind, other)
            return [kind]
        if code == 3:
            self.slots[i] = None
            return ["clear"]
        if code == 4 or code == 8:
            self.slots[i] = self.slots[other]
            return ["copy"] if code == 4 else ["construct"]
        if code == 5:
            if i != other:
                self.slots[i], self.slots[other] = self.slots[other], None
            return ["move"]
        if code == 6:
            self.slots[i], self.slots[other] = self.slots[other], self.slots[i]
            return ["swap"]
        return ["call", self.call(i, other)]


def solve(args):
    return play(args, Functions)
