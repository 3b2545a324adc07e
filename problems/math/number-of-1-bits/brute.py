"""Takes away the largest power of two that fits, as long as something is left."""


def solve(args):
    (left,) = args
    taken = 0
    while left:
        power = 1
        while power * 2 <= left:
            power *= 2
        left -= power
        taken += 1
    return taken
