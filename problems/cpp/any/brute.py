"""A model of the driver: a slot is nothing, or a letter for the type and the number."""

from judge.author.contracts import play


class Anys:
    def __init__(self):
        self.slots = [None, None, None]

    def state(self):
        return ["-" if slot is None else f"{slot[0]}{slot[1]}" for slot in self.slots]

    def number(self, i, letter):
        """The number in the slot, if it is of this type."""
        return self.slots[i][1] if self.slots[i] is not None and self.slots[i][0] == letter else None

    def apply(self, op):
        code, i, *rest = op
        other = rest[0] if rest else None
        if code == 0 or code == 6:
            self.slots[i] = ("e", other)
            return ["element"] if code == 0 else ["emplace", other]
        if code == 1:
            self.slots[i] = ("n", other)
            return ["number"]
        if code == 2:
            self.slots[i] = None
            return ["reset"]
        if code == 3 or code == 9:
            self.slots[i] = self.slots[other]
            return ["copy"] if code == 3 else ["construct"]
        if code == 4:
            if i != other:
                self.slots[i], self.slots[other] = self.slots[other], None
            return ["move"]
        if code == 5:
            self.slots[i], self.slots[other] = self.slots[other], self.slots[i]
            return ["swap"]
        if code == 7:
            found = self.number(i, "e")
            return ["cast to element", "null" if found is None else found]
        found = self.number(i, "n")
        return ["cast to int", "bad_any_cast" if found is None else found]


def solve(args):
    return play(args, Anys)
