"""A model of the driver: a slot is a list of no or one value."""

from judge.author.contracts import play

MOVED_FROM = -1


class Slots:
    def __init__(self):
        self.slots = [[], [], []]

    def state(self):
        return [slot[0] if slot else "-" for slot in self.slots]

    def moved(self, index):
        """What a move takes out of a slot, which stays full."""
        taken = list(self.slots[index])
        if taken:
            self.slots[index] = [MOVED_FROM]
        return taken

    def apply(self, op):
        code, i, *rest = op
        here = self.slots[i]
        if code == 0:
            self.slots[i] = [rest[0]]
            return ["assign"]
        if code == 1:
            self.slots[i] = []
            return ["reset"]
        if code == 2 or code == 6:
            self.slots[i] = list(self.slots[rest[0]])
            return ["copy"] if code == 2 else ["construct"]
        if code == 3:
            taken = self.moved(rest[0])
            self.slots[i] = taken
            return ["move"]
        if code == 4:
            self.slots[i], self.slots[rest[0]] = self.slots[rest[0]], self.slots[i]
            return ["swap"]
        if code == 5:
            self.slots[i] = [rest[0]]
            return ["emplace", rest[0]]
        if code == 7:
            return ["value_or", here[0] if here else rest[0]]
        if code == 8:
            return ["value", here[0] if here else "bad_optional_access"]
        return ["equal", here == self.slots[rest[0]]]


def solve(args):
    return play(args, Slots)
