"""A model of the driver: three lists."""

from judge.author.contracts import play

MOVED_FROM = -1
SIZE = 6


class Arrays:
    def __init__(self):
        self.slots = [[0] * SIZE for _ in range(3)]

    def state(self):
        return ["[" + " ".join(map(str, slot)) + "]" for slot in self.slots]

    def apply(self, op):
        code, i, *rest = op
        here = self.slots[i]
        if code == 0:
            if rest[0] < SIZE:
                here[rest[0]] = rest[1]
            return ["write"]
        if code == 1:
            return ["at", here[rest[0]] if rest[0] < SIZE else "out_of_range"]
        if code == 2:
            here[:] = [rest[0]] * SIZE
            return ["fill"]
        if code == 8:
            here.reverse()
            return ["reverse"]
        if code == 9:
            here.sort()
            return ["sort"]
        return self.of_two(code, here, self.slots[rest[0]])

    def of_two(self, code, here, there):
        if code == 3:
            here[:] = there
            return ["copy"]
        if code == 4:
            if here is not there:
                here[:] = there
                there[:] = [MOVED_FROM] * SIZE
            return ["move"]
        if code == 5:
            here[:], there[:] = list(there), list(here)
            return ["swap"]
        return ["equal", here == there] if code == 6 else ["less", here < there]


def solve(args):
    return play(args, Arrays)
