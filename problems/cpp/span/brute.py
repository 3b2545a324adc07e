"""A model of the driver: a span is where it begins and where it ends in one list."""

from judge.author.contracts import play


class Spans:
    def __init__(self):
        self.array = list(range(1, 9))
        self.slots = [(0, 0), (0, 0), (0, 0)]

    def elements(self, i):
        begin, end = self.slots[i]
        return self.array[begin:end]

    def state(self):
        return ["[" + " ".join(map(str, self.elements(i))) + "]" for i in range(3)]

    def apply(self, op):
        code, i, *rest = op
        return [*self.change(code, i, rest), "size", len(self.elements(i))]

    def change(self, code, i, rest):
        begin, end = self.slots[i]
        k = min(rest[0], end - begin) if rest else 0
        if code == 0:
            self.slots[i] = (0, len(self.array))
            return ["whole"]
        if code == 1:
            self.slots[i] = (begin, begin + k)
            return ["first"]
        if code == 2:
            self.slots[i] = (end - k, end)
            return ["last"]
        if code == 3:
            self.slots[i] = (begin + k, min(begin + k + rest[1], end))
            return ["subspan"]
        if code == 4:
            self.slots[i] = (begin + k, end)
            return ["rest"]
        if code == 5:
            self.slots[i] = self.slots[rest[0]]
            return ["copy"]
        if code == 6:
            if begin + k < end:
                self.array[begin + k] = rest[1]
            return ["write"]
        if code == 7:
            return ["sum", sum(self.elements(i))]
        if code == 8:
            self.array[begin:end] = self.elements(i)[::-1]
            return ["reverse"]
        elements = self.elements(i)
        return ["ends", elements[0], elements[-1]] if elements else ["ends", "-"]


def solve(args):
    return play(args, Spans)
