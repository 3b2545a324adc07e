"""Writes every subtree of the first tree as nested tuples and looks for the second one among them."""


def _subtrees(root):
    values = [value for value in root if value is not None]
    children = [[None, None] for _ in values]
    node = 0
    for at, value in enumerate(root[1:]):
        if value is not None:
            node += 1
            children[at // 2][at % 2] = node
    made = [None] * len(values)
    for node in range(len(values) - 1, -1, -1):
        left, right = (None if child is None else made[child] for child in children[node])
        made[node] = (values[node], left, right)
    return made


def solve(args):
    root, sub = args
    return _subtrees(sub)[0] in _subtrees(root)
