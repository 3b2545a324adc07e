"""A model of the driver: a slot holds nothing, or the values its guard will call, of which there is one at most."""

from judge.author.contracts import play


class Guards:
    def __init__(self):
        self.pending = [None, None, None]
        self.called = 0

    def end(self, i):
        """What the guard in the slot calls when it goes."""
        values, self.pending[i] = self.pending[i] or [], None
        return values

    def change(self, code, i, rest):
        if code == 0:
            values = self.end(i)
            self.pending[i] = [rest[0]]
            return "arm", values
        if code == 1:
            if self.pending[i]:
                self.pending[i] = []
            return "release", []
        if code == 2:
            return "end", self.end(i)
        if code == 3:
            j = rest[0]
            if i == j or self.pending[j] is None:
                return "move", []
            values = self.end(i)
            self.pending[i], self.pending[j] = self.pending[j], []
            return "move", values
        values = self.pending[i] or []
        if values:
            self.pending[i] = []
        return "unwind", values

    def apply(self, op):
        code, i, *rest = op
        name, values = self.change(code, i, rest)
        self.called += len(values)
        return [name, *(values or ["-"])]

    def state(self):
        return ["called", self.called]


def solve(args):
    return play(args, Guards)
