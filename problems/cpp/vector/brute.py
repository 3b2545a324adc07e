"""A model of the driver: vectors are Python lists, and what a scripted check has to see is written down."""

STRONG = "it threw, all elements as before, all elements live, none leaked"
BASIC = "it threw, all elements live, none leaked"


def listed(values):
    return " ".join(str(value) for value in values) or "-"


def strong(*operations):
    return tuple(f"{operation}: {STRONG}" for operation in operations)


KEPT = (
    "none lost at the end",
    "by push_back",
    "by emplace_back",
    "by reserve",
    "by resize",
    "by resize with a value",
    "by insert",
    "by insert at the end",
    "by erase and clear",
    "by a copy",
    "by a size and a value",
    "by copy assignment to a shorter one",
    "by copy assignment to a longer one",
    "by move construction",
    "by move assignment",
    "by a move to itself",
    "by a swap",
    "by a list",
)

# Without the last line, which counts what is alive in the end.
SCRIPTED = {
    "works/construct": (
        "default: - | alive 0",
        "three of 7 (and the 7 itself): 7 7 7 | alive 4",
        "none of 7: - | alive 4",
        "list: 1 2 3 | alive 3",
        "list of one: 4 | alive 4",
        "default, then two pushed: 8 9 | alive 6",
    ),
    "copying/copy": (
        "copy: 1 2 3 | 1 2 3 | alive 6",
        "storage of its own: yes",
        "copy changed: 1 2 3 | 9 2 3 4 | alive 7",
        "source changed: 1 2 | 9 2 3 4 | alive 6",
        "copy of an empty one: - | - | alive 6",
        "its copy used: - | 5 | alive 7",
    ),
    "copying/copy-assign": (
        "small to empty: 1 2 | 1 2 | alive 10",
        "assignment returns the target: yes",
        "large to small: 10 11 12 13 14 15 | 10 11 12 13 14 15 | alive 14",
        "target changed: 99 11 12 13 14 15 | 10 11 12 13 14 15 | alive 14",
        "small to large: 1 2 | 1 2 | alive 10",
        "then pushed: 1 2 3 | 1 2 | alive 11",
        "empty to small: - | - | alive 8",
        "large to small with room: 10 11 12 13 14 15 | 10 11 12 13 14 15 | alive 14",
        "large to cleared: 10 11 12 13 14 15 | 10 11 12 13 14 15 | alive 14",
    ),
    "copying/move-construct": (
        "effort: copies 0, moves 0",
        "target and source: 1 2 3 4 | - | alive 4",
        "the same storage: yes",
        "source used again: 1 2 3 4 | 7 8 | alive 6",
        "moved from an empty one: - | - | alive 6",
    ),
    "copying/move-assign": (
        "effort: copies 0, moves 0",
        "assignment returns the target: yes",
        "the storage of the source: yes",
        "target, and source cleared: 1 2 3 4 | - | alive 4",
        "source used again: 1 2 3 4 | 7 8 | alive 6",
        "from an empty one: - | - | alive 2",
    ),
    "copying/self-assignment": (
        "copied to itself: 1 2 3 | alive 3",
        "swapped with itself: 1 2 3 | alive 3",
        "moved to itself and cleared: - | alive 0",
        "used again: 4 5 | alive 2",
    ),
    "works/push-back": (
        "by name, and the source: 1 1 | alive 2",
        "by move, and the source: 1 1 (moved-from) | alive 3",
        f"38 more: 1 {listed([1, *range(3, 41)])} | alive 40",
        "copies for them: 0",
    ),
    "works/emplace-back": (
        "returns the new element: yes",
        "three in place: 1 2 0 | alive 3",
        "effort: copies 0, moves 0",
        f"37 more: 1 2 0 {listed(range(4, 41))} | alive 40",
        "copies for them: 0",
        "first half of the pair 3, 7 (-1 for a list): 3",
    ),
    "works/pop-back": (
        "popped: 1 2 | alive 2",
        "popped all: - | alive 0",
        "the same storage: yes",
        "pushed again: 5 6 7 | alive 3",
    ),
    "works/access": (
        "written: 10 20 30 40 | alive 4",
        "written through at and an iterator: 10 21 31 40 | alive 4",
    ),
    "exceptions/at": (
        "at(0) of an empty one: out_of_range",
        "at 0: 1",
        "at 1: 2",
        "at 2: 3",
        "at 3: out_of_range",
        "at 4: out_of_range",
        "at the largest index: out_of_range",
        "afterwards: 1 2 3 | alive 3",
    ),
    "works/const": (
        "const: 1 2 3 1 2 3 1 3 2 1 | alive 3",
        "empty: no",
        "at(size()) throws: yes",
    ),
    "works/reserve": (
        "reserved: - | alive 0",
        "constructed by default: 0",
        "capacity of at least 100: yes",
        "reserving no more than that changes nothing: yes",
        "and moves nothing: yes",
        "no other storage up to 100 elements: yes",
        "size: 100",
        "room for one more: yes",
        f"all there: {listed(range(1, 101))} | alive 100",
        "reserve(0) of an empty one: - | alive 100",
        "no other storage for resize, insert and erase: yes",
    ),
    "works/clear": (
        "cleared: - | alive 0",
        "capacity kept: yes",
        "used again: 6 7 | alive 2",
        "room for millions kept: yes",
    ),
    "works/resize": (
        "to 5: 1 2 0 0 0 | alive 5",
        "to 1: 1 | alive 1",
        "to 1 again: 1 | alive 1",
        "to 4 with 7 (and the 7 itself): 1 7 7 7 | alive 5",
        "to 2 with 7 (and the 7 itself): 1 7 | alive 3",
        "to 0: - | alive 0",
        "to 20: 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 | alive 20",
        "sum of plain numbers that nobody set: 0",
    ),
    "works/insert": (
        "into an empty one at 0: 9 | alive 2",
        "in front at 0: 9 9 | alive 3",
        "in front at 0: 9 9 9 | alive 4",
        "in front at 0: 9 9 9 9 | alive 5",
        "in front at 0: 9 9 9 9 9 | alive 6",
        "in front at 0: 9 9 9 9 9 9 | alive 7",
        "in front at 0: 9 9 9 9 9 9 9 | alive 8",
        "in front at 0: 9 9 9 9 9 9 9 9 | alive 9",
        "in front at 0: 9 9 9 9 9 9 9 9 9 | alive 10",
        "at the end at 9: 9 9 9 9 9 9 9 9 9 9 | alive 11",
        "in the middle at 1: 1 50 2 3 | alive 5",
        "with room at 1: 1 50 50 2 3 | alive 6",
        "in front, with room at 0: 50 1 50 50 2 3 | alive 7",
        "at the end, with room at 6: 50 1 50 50 2 3 50 | alive 8",
        "by move, and the source: 50 1 60 50 50 2 3 50 (moved-from) | alive 10",
        "returns its place: yes",
    ),
    "works/erase": (
        "next at 2: 1 2 4 5 6 | alive 5",
        "next at 0: 2 4 5 6 | alive 4",
        "next at 3: 2 4 5 | alive 3",
        "next at 1: 2 5 | alive 2",
        "all erased: - | alive 0",
        "used again: 9 | alive 1",
    ),
    "works/iterators": (
        "begin() == end() of an empty one: yes",
        "forward: 1 2 3 4 | alive 4",
        "backward: 4 3 2 1 | alive 4",
        "written in a loop: 5 5 5 5 | alive 4",
    ),
    "works/equality": (
        "two empty ones: yes",
        "three and none: no",
        "none and three: no",
        "a part of it: no",
        "a part of it, the other way round: no",
        "equal elements: yes",
        "!=: no",
        "another last element: no",
        "another middle element: no",
        "another first element: no",
        "the same one: yes",
        "unchanged: 1 2 3 | 4 2 3 | alive 6",
        "equal elements of other bytes: yes",
    ),
    "copying/swap": (
        "swapped: 10 11 12 13 14 | 1 2 | alive 7",
        "the storage went along: yes",
        "with an empty one: - | 1 2 | alive 7",
        "effort: copies 0, moves 0",
        "both used again: 20 | 1 2 30 | alive 9",
        "std::swap and back: 10 11 12 13 14 | 20 | alive 9",
    ),
    "works/aliasing": (
        f"push_back(v[0]): {listed([1] * 41)} | alive 41",
        f"emplace_back(v.back()): {listed([1] + [2] * 41)} | alive 42",
        f"insert before its source: {listed([1] + [2, 3] * 16)} | alive 33",
        f"insert behind its source: {listed([1] + [2] * 31 + [3])} | alive 33",
        f"resize with an element: {listed([6] * 26)} | alive 59",
        "push_back(std::move(v.back())), first and last: (moved-from) 8 | alive 100",
    ),
    "cost/moves-only": (
        "copies where no move can throw: 0",
        "the first: 2 98 3 4 99 5 6 7 8 9 10 11 | alive 12",
    ),
    "works/nested": (
        "rows: 10 10 20 21 20 21 7 40 40 50 51 50 51 70 70 80 81 80 81 | alive 37",
        "their copy: 10 10 20 21 20 21 40 40 50 51 50 51 70 70 80 81 80 81 | alive 18",
    ),
    "exceptions/push-back": 2 * strong("push_back", "push_back with room", "emplace_back", "emplace_back with room"),
    "exceptions/reserve": strong("reserve", "reserve where only move assignment is safe"),
    "exceptions/resize": 2
    * strong("resize", "resize with room", "resize with a value", "resize with a value and room"),
    "exceptions/insert": 2
    * (
        *strong("insert at the end", "insert at the end with room"),
        f"insert in the middle: {BASIC}",
        f"insert in the middle with room: {BASIC}",
    ),
    "exceptions/move": (
        f"insert by move: {BASIC}",
        f"insert by move with room: {BASIC}",
        f"erase: {BASIC}",
    ),
    "exceptions/copy": (
        *strong("copy construction", "size and value"),
        *strong("copy assignment to a longer one", "copy assignment to a shorter one"),
        *strong("copy assignment to one with room"),
        "a list: it threw, none leaked: yes",
    ),
    "cost/storage": tuple(f"{label}: yes" for label in KEPT),
}


class World:
    """Two lists and the name of the last operation with what it saw."""

    def __init__(self):
        self.slots = [[], []]
        self.seen = ""

    def apply(self, op):
        code, v, rest = op[0], self.slots[op[1]], op[2:]
        if code in (0, 1, 2):
            self.seen = ("push_back", "push_back by move", "emplace_back")[code]
            v.append(rest[0])
        elif code == 3:
            self.seen = "pop_back"
            del v[-1:]
        elif code in (4, 20):
            at = rest[0] % (len(v) + 1)
            self.seen = f"insert at {at}" if code == 4 else f"insert by move at {at}"
            v.insert(at, rest[1])
        elif code == 5:
            self.erase(v, rest[0])
        elif code in (6, 7):
            self.seen = "resize" if code == 6 else "resize with a value"
            v[:] = (v + [0 if code == 6 else rest[1]] * rest[0])[: rest[0]]
        elif code == 8:
            self.seen = "reserve"
        elif code == 9:
            self.seen = "clear"
            v.clear()
        elif code in (10, 11, 12):
            self.between(code, op[1], rest[0])
        elif code == 13:
            self.seen = "push_back its own"
            if v:
                v.append(v[rest[0] % len(v)])
        elif code == 14:
            self.insert_own(v, *rest)
        elif code == 15:
            self.seen = "write"
            if v:
                v[rest[0] % len(v)] = rest[1]
        elif code == 16:
            self.seen = f"through an equal copy {listed(v)}"
        elif code == 17:
            self.seen = f"through another - / {listed(v)}"
        elif code == 18:
            self.seen = f"at {v[rest[0]] if rest[0] < len(v) else 'out_of_range'}"
        else:
            self.seen = "= size and value"
            v[:] = [rest[1]] * rest[0]

    def erase(self, v, index):
        self.seen = "nothing to erase"
        if v:
            self.seen = f"erase at {index % len(v)}"
            del v[index % len(v)]

    def insert_own(self, v, at, source):
        self.seen = "nothing to insert"
        if v:
            at %= len(v) + 1
            self.seen = f"insert its own at {at}"
            v.insert(at, v[source % len(v)])

    def between(self, code, x, y):
        slots = self.slots
        if code == 10:
            self.seen = "copy"
            slots[x] = list(slots[y])
        elif code == 11:
            self.seen = "move"
            slots[x], slots[y] = list(slots[y]), []
        else:
            self.seen = "swap"
            slots[x], slots[y] = slots[y], slots[x]


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
    return [f"size: {len(elements)}", f"checksum: {checksum}", "alive at the end: 0"]


def solve(args):
    check, ops = args
    if check in SCRIPTED:
        return [*SCRIPTED[check], "alive at the end: 0"]
    if check == "cost/growth":
        return grown(ops)
    world = World()
    lines = []
    for op in ops:
        world.apply(op)
        first, second = world.slots
        lines.append(f"{world.seen}: {listed(first)} | {listed(second)} | alive {len(first) + len(second)}")
    return [*lines, "alive at the end: 0"]
