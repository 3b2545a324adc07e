"""A model of the driver: lists of rows, and whole numbers modulo a prime."""

from judge.author.contracts import play

PRIME = 1_000_003


def cols(matrix):
    return len(matrix[0]) if matrix else 0


class Matrices:
    def __init__(self):
        self.slots = [[], [], []]

    def state(self):
        return ["[" + "; ".join(" ".join(map(str, row)) for row in slot) + "]" for slot in self.slots]

    def joined(self, a, b, sign):
        """The sum or the difference, or None where the sizes differ."""
        if (len(a), cols(a)) != (len(b), cols(b)):
            return None
        return [[(x + sign * y) % PRIME for x, y in zip(r, s, strict=True)] for r, s in zip(a, b, strict=True)]

    def product(self, a, b):
        if cols(a) != len(b):
            return None
        return [[sum(x * b[k][c] for k, x in enumerate(row)) % PRIME for c in range(cols(b))] for row in a]

    def change(self, code, i, rest):
        here = self.slots[i]
        if code == 0:
            rows, columns, value = rest
            made = [[value % PRIME] * columns for _ in range(rows)]
            made[-1] = [(value + c) % PRIME for c in range(columns)]
            self.slots[i] = made
            return ["fill"]
        if code == 4:
            self.slots[i] = [[x * rest[0] % PRIME for x in row] for row in here]
            return ["scale"]
        if code == 5:
            self.slots[i] = [list(column) for column in zip(*here, strict=True)]
            return ["transpose"]
        other = self.slots[rest[0]]
        if code <= 3:
            name = ["add", "subtract", "multiply"][code - 1]
            result = self.product(here, other) if code == 3 else self.joined(here, other, 1 if code == 1 else -1)
            if result is None:
                return [name, "invalid_argument"]
            self.slots[i] = result
            return [name]
        if code == 6:
            self.slots[i] = [list(row) for row in other]
            return ["copy"]
        if code == 7:
            self.slots[i], self.slots[rest[0]] = other, here
            return ["swap"]
        return ["equal", here == other]

    def apply(self, op):
        code, i, *rest = op
        seen = self.change(code, i, rest)
        return [*seen, "size", len(self.slots[i]), cols(self.slots[i])]


def solve(args):
    return play(args, Matrices)
