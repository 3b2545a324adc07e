"""A model of the driver: lists of pairs, sorted by their keys."""

from judge.author.contracts import play


class Maps:
    def __init__(self):
        self.slots = [[], []]

    def state(self):
        return ["[" + " ".join(f"{key}={value}" for key, value in sorted(slot)) + "]" for slot in self.slots]

    def value(self, i, key):
        """The value of a key, or None."""
        return next((value for each, value in self.slots[i] if each == key), None)

    def put(self, i, key, value):
        self.slots[i] = [pair for pair in self.slots[i] if pair[0] != key] + [(key, value)]

    def change(self, code, i, rest):
        old = self.value(i, rest[0]) if code <= 4 else None
        if code == 0:
            if old is None:
                self.put(i, *rest)
            return ["insert", old is None, self.value(i, rest[0])]
        if code == 1:
            self.put(i, *rest)
            return ["insert_or_assign", old is None]
        if code == 2:
            self.put(i, *rest)
            return ["subscript", old or 0]
        if code == 3:
            return ["find", "-" if old is None else old]
        if code == 4:
            self.slots[i] = [pair for pair in self.slots[i] if pair[0] != rest[0]]
            return ["erase", int(old is not None)]
        if code == 5:
            self.slots[i] = []
            return ["clear"]
        if code == 6:
            self.slots[i] = list(self.slots[rest[0]])
            return ["copy"]
        if code == 7:
            if i != rest[0]:
                self.slots[i], self.slots[rest[0]] = self.slots[rest[0]], []
            return ["move"]
        self.slots[i], self.slots[rest[0]] = self.slots[rest[0]], self.slots[i]
        return ["swap"]

    def apply(self, op):
        code, i, *rest = op
        seen = self.change(code, i, rest)
        return [*seen, "size", len(self.slots[i])]


def solve(args):
    return play(args, Maps)
