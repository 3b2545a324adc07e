"""A model of the driver: lists of values."""

from judge.author.contracts import play


class Vectors:
    def __init__(self):
        self.slots = [[], [], []]

    def state(self):
        return ["[" + " ".join(map(str, slot)) + "]" for slot in self.slots]

    def change(self, code, i, rest):
        here = self.slots[i]
        if code in (0, 6):
            here.append(rest[0])
            return ["push_back"] if code == 0 else ["emplace_back", rest[0]]
        if code == 1:
            return ["pop_back", here.pop()] if here else ["pop_back"]
        if code == 2:
            here.clear()
            return ["clear"]
        if code == 3:
            self.slots[i] = list(self.slots[rest[0]])
            return ["copy"]
        if code == 4:
            if i != rest[0]:
                self.slots[i], self.slots[rest[0]] = self.slots[rest[0]], []
            return ["move"]
        if code == 5:
            self.slots[i], self.slots[rest[0]] = self.slots[rest[0]], self.slots[i]
            return ["swap"]
        if code == 7:
            here += here[:1]
            return ["again"]
        if here:
            here[rest[0] % len(here)] = rest[0]
        return ["write"]

    def apply(self, op):
        code, i, *rest = op
        seen = self.change(code, i, rest)
        return [*seen, "size", len(self.slots[i]), "alive", sum(map(len, self.slots))]


def solve(args):
    return play(args, Vectors)
