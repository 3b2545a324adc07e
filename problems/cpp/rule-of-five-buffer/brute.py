"""A model of the driver: a buffer is a tuple of values, which is never shared since it never changes."""

from judge.author.contracts import play


class Buffers:
    def __init__(self):
        self.buffers = [(), (), ()]

    def state(self):
        return ["[" + " ".join(map(str, values)) + "]" for values in self.buffers]

    def change(self, code, i, rest):
        if code == 0:
            self.buffers[i] = (rest[1],) * rest[0]
            return ["fill"]
        j = rest[0]
        if code == 1 or code == 6:
            self.buffers[i] = self.buffers[j]
            return ["copy"] if code == 1 else ["construct"]
        if code == 2:
            if i != j:
                self.buffers[i], self.buffers[j] = self.buffers[j], ()
            return ["move"]
        if code == 3:
            self.buffers[i], self.buffers[j] = self.buffers[j], self.buffers[i]
            return ["swap"]
        if code == 5:
            return ["equal", self.buffers[i] == self.buffers[j]]
        values = list(self.buffers[i])
        if values:
            values[j % len(values)] = j
        self.buffers[i] = tuple(values)
        return ["write"]

    def apply(self, op):
        code, i, *rest = op
        seen = self.change(code, i, rest)
        return [*seen, "size", len(self.buffers[i]), "alive", sum(map(len, self.buffers))]


def solve(args):
    return play(args, Buffers)
