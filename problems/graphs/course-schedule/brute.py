"""Closes the relation "needs" under composition (Warshall) and asks whether a course needs itself."""


def solve(args):
    courses, pairs = args
    needs = {(a, b) for a, b in pairs}
    for middle in range(courses):
        needs |= {(a, b) for a in range(courses) for b in range(courses) if {(a, middle), (middle, b)} <= needs}
    return all((course, course) not in needs for course in range(courses))
