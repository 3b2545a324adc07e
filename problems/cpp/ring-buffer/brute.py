"""A model of the driver: lists of elements, cut to their capacity from the front."""

from judge.author.contracts import play


class Buffers:
    def __init__(self):
        self.buffers = [([], 2), ([], 3), ([], 1000)]

    def state(self):
        texts = [" ".join([*map(str, values), "of", str(capacity)]) for values, capacity in self.buffers]
        return [", ".join(texts)]

    def push(self, i, value):
        values, capacity = self.buffers[i]
        self.buffers[i] = ([*values, value][-capacity:], capacity)

    def change(self, code, i, rest):
        values, capacity = self.buffers[i]
        if code == 0:
            self.push(i, rest[0])
            return ["push_back"]
        if code == 1:
            self.buffers[i] = (values[1:], capacity)
            return ["pop_front", *values[:1]]
        if code == 2:
            self.buffers[i] = ([], capacity)
            return ["clear"]
        if code == 3:
            self.buffers[i] = self.buffers[rest[0]]
            return ["copy"]
        if code == 4:
            self.buffers[i], self.buffers[rest[0]] = self.buffers[rest[0]], self.buffers[i]
            return ["swap"]
        if code == 5:
            self.push(i, rest[0])
            return ["emplace_back", rest[0]]
        if code == 6:
            if values:
                self.push(i, values[0])
            return ["again"]
        return ["through another"]

    def apply(self, op):
        code, i, *rest = op
        seen = self.change(code, i, rest)
        return [*seen, "size", len(self.buffers[i][0])]


def solve(args):
    return play(args, Buffers)
