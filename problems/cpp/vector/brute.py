"""A model of the driver: two lists of values."""

from judge.author.contracts import play


def shown(values):
    return "[" + " ".join(map(str, values)) + "]"


class Vectors:
    def __init__(self):
        self.slots = [[], []]

    def state(self):
        first, second = self.slots
        return [shown(first), shown(second), "alive", len(first) + len(second)]

    def apply(self, op):
        code, slot, *rest = op
        here = self.slots[slot]
        if code in (10, 11, 12):
            return self.between(code, slot, rest[0])
        if code in (3, 5, 13, 14, 15) and not here:
            return [NAMES[code]]
        return [NAMES[code], *(self.change(code, here, rest) or ())]

    def change(self, code, here, rest):
        match code:
            case 0 | 1 | 2:
                here.append(rest[0])
                return [len(here) - 1] if code == 2 else []
            case 3:
                here.pop()
            case 4 | 20 | 14:
                place = rest[0] % (len(here) + 1)
                here.insert(place, here[rest[1] % len(here)] if code == 14 else rest[1])
                return [place]
            case 5:
                place = rest[0] % len(here)
                del here[place]
                return [place]
            case 6 | 7 | 19:
                kept = [] if code == 19 else here
                here[:] = (kept + [0 if code == 6 else rest[1]] * rest[0])[: rest[0]]
            case 9:
                here.clear()
            case 13:
                here.append(here[rest[0] % len(here)])
            case 15:
                here[rest[0] % len(here)] = rest[1]
            case 18:
                return [here[rest[0]] if rest[0] < len(here) else "out_of_range"]

    def between(self, code, x, y):
        slots = self.slots
        if code == 10:
            slots[x] = list(slots[y])
        elif code == 11:
            slots[x], slots[y] = list(slots[y]), []
        else:
            slots[x], slots[y] = slots[y], slots[x]
        return [NAMES[code]]


NAMES = (
    "push_back", "push_back by move", "emplace_back", "pop_back", "insert", "erase", "resize", "resize with a value",
    "reserve", "clear", "copy assignment", "move assignment", "swap", "push_back of its own", "insert of its own",
    "write", "through a copy", "through another", "at", "of size and value", "insert by move",
)  # fmt: skip


def grown(ops):
    elements = []
    for op in ops:
        if op[0] in (0, 1):
            elements += [(op[2], i) for i in range(op[1])]
        elif op[0] == 2:
            del elements[-op[1] :]
        elif op[0] == 3:
            elements.clear()
        else:
            elements += [(op[2], op[1])] * op[1]
    checksum = 0
    for pair in elements:
        for value in pair:
            checksum = (checksum * 31 + value) % 2**32
    return [f"size: {len(elements)}", f"checksum: {checksum}"]


def solve(args):
    check, ops = args
    return grown(ops) if check == "cost/growth" else play(args, Vectors)
