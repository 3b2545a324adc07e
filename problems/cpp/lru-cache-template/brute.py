"""A model of the driver: lists of keys and values, the least recently used first."""

from judge.author.contracts import play


class Caches:
    def __init__(self):
        self.slots = [([], 2), ([], 3)]

    def state(self):
        texts = []
        for pairs, capacity in self.slots:
            shown = [f"{key}={value}" for key, value in sorted(pairs) if key < 10]
            texts.append(" ".join([*shown, "of", str(capacity)]))
        return [texts[0] + ",", texts[1]]

    def change(self, code, i, rest):
        pairs, capacity = self.slots[i]
        if code == 4:
            self.slots[i] = ([], capacity)
            return ["clear"]
        if code == 5:
            self.slots[i] = (list(self.slots[rest[0]][0]), self.slots[rest[0]][1])
            return ["copy"]
        if code == 6:
            self.slots[i], self.slots[rest[0]] = self.slots[rest[0]], self.slots[i]
            return ["swap"]
        if code == 7:
            return ["through another"]
        found = [pair for pair in pairs if pair[0] == rest[0]]
        others = [pair for pair in pairs if pair[0] != rest[0]]
        value = found[0][1] if found else "-"
        if code == 0:
            self.slots[i] = ([*others, (rest[0], rest[1])][-capacity:], capacity)
            return ["put", not found]
        if code == 1:
            self.slots[i] = (others + found, capacity)
            return ["get", value]
        if code == 2:
            return ["peek", value]
        self.slots[i] = (others, capacity)
        return ["erase", bool(found)]

    def apply(self, op):
        code, i, *rest = op
        seen = self.change(code, i, rest)
        return [*seen, "size", len(self.slots[i][0])]


def solve(args):
    return play(args, Caches)
