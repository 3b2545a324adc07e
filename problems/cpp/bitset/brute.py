"""A model of the driver: whole numbers of Python, cut to their lowest bits."""

from judge.author.contracts import play

BITS = 70
ALL = 2**BITS - 1


class Sets:
    def __init__(self):
        self.slots = [0, 0, 0]

    def state(self):
        return ["[" + " ".join(str(i) for i in range(BITS) if slot >> i & 1) + "]" for slot in self.slots]

    def change(self, code, here, k):
        """The name of the operation, and what the set is afterwards."""
        if code <= 2:
            bit = 1 << k
            return [("set", here | bit), ("reset", here & ~bit), ("flip", here ^ bit)][code]
        if code == 3:
            return "invert", here ^ ALL
        if code <= 5:
            return ("left", here << k & ALL) if code == 4 else ("right", here >> k)
        other = self.slots[k]
        return [("and", here & other), ("or", here | other), ("xor", here ^ other), ("copy", other)][code - 6]

    def apply(self, op):
        code, i, *rest = op
        here = self.slots[i]
        if code == 10:
            seen = ["test", bool(here >> rest[0] & 1)]
        else:
            name, self.slots[i] = self.change(code, here, rest[0] if rest else 0)
            seen = [name]
        here = self.slots[i]
        return [*seen, "count", here.bit_count(), here != 0, here == ALL]


def solve(args):
    return play(args, Sets)
