"""A model of the driver: three of Python's strings."""

from judge.author.contracts import play

MOST = 60
NAMES = [
    "fill",
    "push_back",
    "pop_back",
    "append",
    "insert",
    "erase",
    "substr",
    "find",
    "copy",
    "move",
    "swap",
    "compare",
    "clear",
]
OUT_OF_RANGE = "out_of_range"


class Texts:
    def __init__(self):
        self.slots = ["", "", ""]

    def state(self):
        return [f"[{text}]" for text in self.slots]

    def change(self, i, text):
        self.slots[i] = text
        return []

    def apply(self, op):
        name, i, *rest = NAMES[op[0]], *op[1:]
        seen = getattr(self, name)(i, self.slots[i], *rest)
        return [*([name] if name != "compare" else []), *seen, "size", len(self.slots[i])]

    def fill(self, i, here, length, letter):
        return self.change(i, "abcd"[letter] * length)

    def push_back(self, i, here, letter):
        return self.change(i, (here + "abcd"[letter])[:MOST])

    def pop_back(self, i, here):
        return self.change(i, here[:-1])

    def append(self, i, here, j):
        there = self.slots[j]
        return self.change(i, here + there) if len(here + there) <= MOST else []

    def insert(self, i, here, place, j):
        there = self.slots[j]
        if len(here + there) > MOST:
            return []
        return self.change(i, here[:place] + there + here[place:]) if place <= len(here) else [OUT_OF_RANGE]

    def erase(self, i, here, place, count):
        return self.change(i, here[:place] + here[place + count :]) if place <= len(here) else [OUT_OF_RANGE]

    def substr(self, i, here, j, place, count):
        there = self.slots[j]
        return self.change(i, there[place : place + count]) if place <= len(there) else [OUT_OF_RANGE]

    def find(self, i, here, j, place):
        return [here.find(self.slots[j], place)]

    def copy(self, i, here, j):
        return self.change(i, self.slots[j])

    def move(self, i, here, j):
        if i != j:
            self.slots[i], self.slots[j] = self.slots[j], ""
        return []

    def swap(self, i, here, j):
        self.slots[i], self.slots[j] = self.slots[j], here
        return []

    def compare(self, i, here, j):
        return ["equal", here == self.slots[j], "less", here < self.slots[j]]

    def clear(self, i, here):
        return self.change(i, "")


def solve(args):
    return play(args, Texts)
