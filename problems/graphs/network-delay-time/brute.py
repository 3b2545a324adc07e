"""Advances a clock unit by unit and looks which nodes the signal has reached by then."""


def solve(args):
    times, n, k = args
    reached_at = {k: 0}
    longest = n * max(w for _, _, w in times)
    for now in range(longest + 1):
        changed = True
        while changed:  # lines of no length pass the signal on within the same unit
            changed = False
            for u, v, w in times:
                if v not in reached_at and u in reached_at and reached_at[u] + w == now:
                    reached_at[v] = now
                    changed = True
        if len(reached_at) == n:
            return now
    return -1
