"""A model of the driver: the values of the objects in each pool, in the order of the driver's list."""

from judge.author import parameters
from judge.author.contracts import play

P = parameters(__file__)


class Pools:
    def __init__(self):
        self.pools = [([], P.capacity_least), ([], P.capacity_middle), ([], P.capacity_most)]

    def apply(self, op):
        code, i, *rest = op
        values, capacity = self.pools[i]
        full = len(values) == capacity
        if code == 0:
            seen = ["create", "full"] if full else ["create", rest[0]]
            if not full:
                values.append(rest[0])
        elif code == 1:
            seen = ["destroy"]
            if values:
                at = rest[0] % len(values)
                seen.append(values[at])
                values[at] = values[-1]
                values.pop()
        else:
            seen = ["room", "full" if full else "free"]
        return [*seen, "size", len(values)]

    def state(self):
        return [", ".join(" ".join(map(str, values)) or "-" for values, _ in self.pools)]


def solve(args):
    return play(args, Pools)
