"""Plays slot by slot: of the kinds whose pause is over, the one of which most is left."""


def solve(args):
    tasks, n = args
    left = {}
    for task in tasks:
        left[task] = left.get(task, 0) + 1
    ready = dict.fromkeys(left, 0)
    slot = 0
    while any(left.values()):
        able = [kind for kind in left if left[kind] and ready[kind] <= slot]
        if able:
            kind = max(able, key=lambda k: left[k])
            left[kind] -= 1
            ready[kind] = slot + n + 1
        slot += 1
    return slot
