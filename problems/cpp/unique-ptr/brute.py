"""A model of the driver: a slot holds the value of its object or None."""

from judge.author.contracts import play


def shown(value):
    return "-" if value is None else str(value)


class Owners:
    def __init__(self):
        self.slots = [None, None, None]

    def state(self):
        return [*map(shown, self.slots), "alive", sum(value is not None for value in self.slots)]

    def change(self, code, i, rest):
        slots = self.slots
        if code in (0, 10):
            slots[i] = rest[0]
        elif code in (1, 2):
            slots[i] = None
        elif code in (3, 7):
            moved, slots[rest[0]] = slots[rest[0]], None
            slots[i] = moved
        elif code == 4:
            slots[i], slots[rest[0]] = slots[rest[0]], slots[i]
        elif code == 5:
            given, slots[i] = slots[i], None
            return [-1 if given is None else given]
        elif code == 9 and slots[i] is not None:
            slots[i] = rest[0]
        return []

    def apply(self, op):
        code, i, *rest = op
        seen = self.change(code, i, rest)
        return [NAMES[code], *seen, -1 if self.slots[i] is None else self.slots[i]]


NAMES = (
    "reset to new", "reset", "= nullptr", "move", "swap", "release", "reset to its own", "reset to released",
    "through another", "write", "= temporary",
)  # fmt: skip


def solve(args):
    return play(args, Owners)
