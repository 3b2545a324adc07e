"""Counts the simple paths between every two nodes by trying all of them: in a tree there is exactly one."""


def solve(args):
    n, edges = args
    joined = {(a, b) for a, b in edges} | {(b, a) for a, b in edges}

    def ways(a, b, used, wanted):
        """The number of simple paths from a to b, or some number above ``wanted``."""
        if a == b:
            return 1
        total = 0
        for c in range(n):
            if c not in used and (a, c) in joined:
                total += ways(c, b, used | {c}, wanted)
                if total > wanted:
                    break
        return total

    return all(ways(a, b, {a}, 1) == 1 for a in range(n) for b in range(a))
