"""Takes the smallest remaining element again and again."""


def solve(args):
    rest = list(args[0])
    taken = []
    while rest:
        smallest = min(rest)
        rest.remove(smallest)
        taken.append(smallest)
    return taken
