"""Extends an order course by course in all ways, and takes the first that is complete."""


def solve(args):
    courses, pairs = args
    dead = set()

    def extend(order):
        if len(order) == courses:
            return order
        taken = frozenset(order)
        if taken in dead:
            return []
        for course in range(courses):
            if course not in taken and all(b in taken for a, b in pairs if a == course):
                found = extend([*order, course])
                if found:
                    return found
        dead.add(taken)
        return []

    return extend([])
