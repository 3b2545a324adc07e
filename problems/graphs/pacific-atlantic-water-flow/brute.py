"""Lets the water flow: the set of oceans of each cell grows from its lower neighbours' sets until nothing changes."""


def solve(args):
    (heights,) = args
    m, n = len(heights), len(heights[0])
    cells = [(r, c) for r in range(m) for c in range(n)]
    oceans = {(r, c): set() for r, c in cells}
    for r, c in cells:
        if r == 0 or c == 0:
            oceans[r, c].add("Pacific")
        if r == m - 1 or c == n - 1:
            oceans[r, c].add("Atlantic")
    changed = True
    while changed:
        changed = False
        for r, c in cells:
            for y, x in cells:
                near = abs(y - r) + abs(x - c) == 1
                if near and heights[y][x] <= heights[r][c] and not oceans[y, x] <= oceans[r, c]:
                    oceans[r, c] |= oceans[y, x]
                    changed = True
    return [list(cell) for cell in cells if len(oceans[cell]) == 2]
