"""A model of the driver: Python's lists."""

from judge.author.contracts import play


class Lists:
    def __init__(self):
        self.slots = [[], [], []]

    def state(self):
        return ["[" + " ".join(map(str, slot)) + "]" for slot in self.slots]

    def change(self, code, i, rest):
        here = self.slots[i]
        if code <= 1:
            here.insert(0 if code else len(here), rest[0])
            return ["push_front" if code else "push_back"]
        if code <= 3:
            name = "pop_back" if code == 2 else "pop_front"
            return [name, here.pop(-1 if code == 2 else 0)] if here else [name]
        if code == 4:
            here.insert(rest[0] % min(len(here) + 1, 8), rest[0])
            return ["insert", rest[0]]
        if code == 5:
            if not here:
                return ["erase"]
            at = rest[0] % min(len(here), 8)
            del here[at]
            return ["erase", *here[at : at + 1]]
        if code == 6:
            if i != rest[0]:
                at = 1 % min(len(here) + 1, 8)
                here[at:at] = self.slots[rest[0]]
                self.slots[rest[0]] = []
            return ["splice"]
        if code == 7:
            self.slots[i] = list(self.slots[rest[0]])
            return ["copy"]
        if code == 8:
            self.slots[i], self.slots[rest[0]] = self.slots[rest[0]], self.slots[i]
            return ["swap"]
        here.reverse()
        return ["reverse"]

    def apply(self, op):
        code, i, *rest = op
        seen = self.change(code, i, rest)
        return [*seen, "size", len(self.slots[i])]


def solve(args):
    return play(args, Lists)
