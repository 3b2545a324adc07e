"""A model of the driver: a slot is the name of its kind and the sides, or nothing when it was moved from."""

from judge.author import parameters
from judge.author.contracts import play

P = parameters(__file__)


def area(shape):
    _, sides = shape
    return sides[0] * sides[-1] % P.modulus


def scaled(shape, factor):
    name, sides = shape
    return name, tuple(side * factor % P.modulus for side in sides)


class Shapes:
    def __init__(self):
        self.slots = [("square", (1,))] * 3

    def apply(self, op):
        code, i, *rest = op
        slots, one = self.slots, self.slots[i]
        name = ("square", "rectangle", "copy", "move", "scale", "swap", "copy and scale")[code]
        if code == 0:
            slots[i] = ("square", (rest[0],))
        elif code == 1:
            slots[i] = ("rectangle", (rest[0], rest[0] + 1))
        elif code == 4 and one:
            slots[i] = scaled(one, rest[0])
        elif code == 6 and one:
            return [name, area(scaled(one, 2))]
        elif code in (2, 3, 5):
            j = rest[0]
            other = slots[j]
            if code == 2 and other:
                slots[i] = other
            elif code == 3 and other and i != j:
                slots[i], slots[j] = other, None
            elif code == 5 and one and other:
                slots[i], slots[j] = other, one
        return [name]

    def state(self):
        return [", ".join(f"{slot[0]} {area(slot)}" if slot else "-" for slot in self.slots)]


def solve(args):
    return play(args, Shapes)
