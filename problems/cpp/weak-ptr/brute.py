"""A model of the driver: owners and observers hold the number of an object, which lives while an owner has it."""

from judge.author.contracts import play


class Pointers:
    def __init__(self):
        self.owners = [None, None, None]
        self.observers = [None, None, None]
        self.values = []

    def shown(self, number, more=0):
        owners = 0 if number is None else self.owners.count(number)
        return f"{self.values[number]}x{owners + more}" if owners else "-"

    def state(self):
        return [*map(self.shown, self.owners), "|", *map(self.shown, self.observers)]

    def change(self, code, i, other):
        if code == 0:
            self.values.append(other)
            self.owners[i] = len(self.values) - 1
            return ["new"]
        if code == 1:
            self.owners[i] = None
            return ["reset"]
        if code == 2:
            self.owners[i] = self.owners[other]
            return ["share"]
        if code == 3:
            self.observers[i] = self.owners[other]
            return ["observe"]
        if code == 4:
            self.observers[i] = self.observers[other]
            return ["copy"]
        if code == 5:
            taken, self.observers[other] = self.observers[other], None
            self.observers[i] = taken
            return ["move"]
        if code == 6:
            self.observers[i], self.observers[other] = self.observers[other], self.observers[i]
            return ["swap"]
        if code == 7:
            self.observers[i] = None
            return ["forget"]
        if code == 8:
            found = self.observers[other]
            self.owners[i] = found if found in self.owners else None
            return ["lock"]
        found = self.shown(self.observers[i], 1)
        return ["promote", "bad_weak_ptr" if found == "-" else found]

    def apply(self, op):
        code, i, *rest = op
        seen = self.change(code, i, rest[0] if rest else None)
        return [*seen, "alive", len({number for number in self.owners if number is not None})]


def solve(args):
    return play(args, Pointers)
