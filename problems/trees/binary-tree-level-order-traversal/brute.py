"""Names each node by the turns from the root to it, and sorts these names by length, then by turns."""


def solve(args):
    root = args[0]
    if not root:
        return []
    named = [("", root[0])]
    for at, value in enumerate(root[1:]):
        if value is not None:
            named.append((named[at // 2][0] + "lr"[at % 2], value))
    depth = max(len(name) for name, _ in named)
    return [[value for name, value in sorted(named) if len(name) == level] for level in range(depth + 1)]
