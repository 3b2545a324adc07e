"""What is read back is what was written."""


def solve(args):
    (root,) = args
    return list(root)
