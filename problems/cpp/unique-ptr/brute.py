"""A model of the driver: owners are entries of a dict, and an object is destroyed when nobody owns it any more."""

SCRIPTED = {
    "works/construct": (
        "default: - | destroyed - | alive 0",
        "nullptr: - | destroyed - | alive 0",
        "pointer: 7 | destroyed - | alive 1",
        "the same object: yes",
        "end: destroyed 7 | alive 0 | memory given back 1 of 1",
    ),
    "works/destroy": (
        "before the end of the scope: 1 | destroyed - | alive 1",
        "after it: - | destroyed 1 | alive 0",
        "two owners: - | destroyed 3 2 | alive 0",
        "end: destroyed - | alive 0 | memory given back 3 of 3",
    ),
    "copying/move-construct": (
        "target: 4 | destroyed - | alive 1",
        "source: - | destroyed - | alive 1",
        "the same object: yes",
        "moved from an empty one: - - | destroyed - | alive 1",
        "target gone: - | destroyed 4 | alive 0",
        "returned by a function: 5 | destroyed - | alive 1",
        "end: destroyed 5 | alive 0 | memory given back 2 of 2",
    ),
    "copying/move-assign": (
        "owner to owner: 2 - | destroyed 1 | alive 1",
        "assignment returns the target: yes",
        "owner to empty: - 2 | destroyed - | alive 1",
        "empty to owner: - - | destroyed 2 | alive 0",
        "empty to empty: - - | destroyed - | alive 0",
        "from a temporary: 3 | destroyed - | alive 1",
        "and again: 4 | destroyed 3 | alive 1",
        "end: destroyed 4 | alive 0 | memory given back 4 of 4",
    ),
    "copying/self-move": (
        "self-move of an owner: 6 | destroyed - | alive 1",
        "self-move of an empty one: - | destroyed - | alive 1",
        "end: destroyed 6 | alive 0 | memory given back 1 of 1",
    ),
    "works/release": (
        "after release: - | destroyed - | alive 1",
        "returned what it owned: yes",
        "release of an empty one: -",
        "deleted by hand: - | destroyed 8 | alive 0",
        "used again: 9 | destroyed - | alive 1",
        "end: destroyed 9 | alive 0 | memory given back 2 of 2",
    ),
    "works/reset": (
        "reset of an empty one: - | destroyed - | alive 0",
        "reset to 1: 1 | destroyed - | alive 1",
        "reset to 2: 2 | destroyed 1 | alive 1",
        "reset to nullptr: - | destroyed 2 | alive 0",
        "reset to 3 and to nothing: - | destroyed 3 | alive 0",
        "end: destroyed - | alive 0 | memory given back 3 of 3",
    ),
    "works/self-reset": (
        "reset(release()): 5 | destroyed - | alive 1",
        "reset to another: 6 | destroyed 5 | alive 1",
        "end: destroyed 6 | alive 0 | memory given back 2 of 2",
    ),
    "copying/swap": (
        "owner and owner: 2 1 | destroyed - | alive 2",
        "the objects stayed where they were: yes",
        "owner and empty: - 2 | destroyed - | alive 2",
        "and back: 2 - | destroyed - | alive 2",
        "with itself: 2 | destroyed - | alive 2",
        "std::swap: 1 2 | destroyed - | alive 2",
        "end: destroyed 2 1 | alive 0 | memory given back 2 of 2",
    ),
    "works/access": (
        "* leads to the object: yes",
        "-> leads to the object: yes",
        "written through *: 11 | destroyed - | alive 1",
        "written through ->: 12 | destroyed - | alive 1",
        "the object holds 12: yes",
        "end: destroyed 12 | alive 0 | memory given back 1 of 1",
    ),
    "works/bool": (
        "owner: yes",
        "not owner: no",
        "empty: no",
        "not empty: yes",
        "after reset: no",
        "after reset to an object: yes",
        "end: destroyed 0 0 | alive 0 | memory given back 2 of 2",
    ),
    "copying/pop-front": (
        "list: 1 | destroyed - | alive 4",
        "popped: 2 | destroyed 1 | alive 3",
        "popped: 3 | destroyed 2 | alive 2",
        "popped: 4 | destroyed 3 | alive 1",
        "popped: - | destroyed 4 | alive 0",
        "list of two reset: - | destroyed 5 6 | alive 0",
        "end: destroyed - | alive 0 | memory given back 6 of 6",
    ),
    "copying/owner-cycle": (
        "a node that owns itself: 1 | destroyed - | alive 1",
        "reset: - | destroyed 1 | alive 0",
        "first of two that own each other: 3 | destroyed - | alive 2",
        "second: 2 | destroyed - | alive 2",
        "reset: - | destroyed 3 2 | alive 0",
        "another that owns itself, = an empty owner: - | destroyed 4 | alive 0",
        "another that owns itself, = nullptr: - | destroyed 5 | alive 0",
        "end: destroyed - | alive 0 | memory given back 5 of 5",
    ),
    "exceptions/unwinding": (
        "caught 5: - | destroyed 2 1 | alive 0",
        "end: destroyed - | alive 0 | memory given back 2 of 2",
    ),
    "copying/in-a-vector": (
        "pushed: 0 1 2 3 4 5 | destroyed - | alive 6",
        "erased: 0 2 3 4 5 | destroyed 1 | alive 5",
        "reversed: 5 4 3 2 0 | destroyed - | alive 5",
        "inserted: 5 4 9 3 2 0 | destroyed - | alive 6",
        "destroyed in some order: 4",
        "cut to two: 5 4 | destroyed - | alive 2",
        "end: destroyed 4 5 | alive 0 | memory given back 7 of 7",
    ),
    "works/polymorphic": (
        "corners 4",
        "Square destroyed",
        "Shape destroyed",
        "corners 0",
        "Shape destroyed",
        "Square destroyed",
        "Shape destroyed",
        "end: destroyed - | alive 0 | memory given back 0 of 0",
    ),
}


class World:
    """Objects by number, and which object each slot owns."""

    def __init__(self, slots):
        self.value = {}
        self.owned = dict.fromkeys(range(slots))
        self.made = 0
        self.destroyed = []

    def make(self, value):
        self.made += 1
        self.value[self.made] = value
        return self.made

    def show(self, number):
        return "-" if number is None else str(self.value[number])

    def collect(self):
        """Destroys what no slot owns."""
        for number in sorted(set(self.value) - set(self.owned.values())):
            self.destroyed.append(self.value.pop(number))

    def take_destroyed(self):
        taken, self.destroyed = self.destroyed, []
        return taken

    def apply(self, op):
        code, i = op[0], op[1]
        if code == 0 or code == 10:
            self.owned[i] = self.make(op[2])
            return "reset to new" if code == 0 else "= temporary"
        if code == 1 or code == 2:
            self.owned[i] = None
            return "reset" if code == 1 else "= nullptr"
        if code == 3 or code == 7:
            moved, self.owned[op[2]] = self.owned[op[2]], None
            self.owned[i] = moved
            return "move" if code == 3 else "reset to released"
        if code == 4:
            self.owned[i], self.owned[op[2]] = self.owned[op[2]], self.owned[i]
            return "swap"
        if code == 5:
            seen = self.show(self.owned[i])
            self.owned[i] = None
            return "release " + seen
        if code == 6:
            return "reset to its own"
        if code == 8:
            return "through another - " + self.show(self.owned[i])
        if self.owned[i] is not None:
            self.value[self.owned[i]] = op[2]
        return "write"


def listed(values):
    return " ".join(str(value) for value in values) or "-"


def solve(args):
    check, ops = args
    if check in SCRIPTED:
        return list(SCRIPTED[check])
    world = World(3)
    lines, checksum = [], 0
    for op in ops:
        seen = world.apply(op)
        world.collect()
        destroyed = world.take_destroyed()
        state = " ".join(world.show(number) for number in world.owned.values())
        if check == "works/operations":
            lines.append(f"{seen}: {state} | destroyed {listed(destroyed)} | alive {len(world.value)}")
        held = [-1 if number is None else world.value[number] for number in world.owned.values()]
        for value in [*held, *destroyed, len(world.value)]:
            checksum = (checksum * 31 + value) % 2**32
    if check == "cost/many-operations":
        state = " ".join(world.show(number) for number in world.owned.values())
        lines.append(f"checksum {checksum}: {state} | destroyed - | alive {len(world.value)}")
    rest = [world.value[number] for number in reversed(world.owned.values()) if number is not None]
    lines.append(f"end: destroyed {listed(rest)} | alive 0 | memory given back {world.made} of {world.made}")
    return lines
