"""Gives each word of the list the least length of a ladder to it, bettered over all pairs until nothing changes."""


def solve(args):
    first, last, words = args
    length = dict.fromkeys(words, len(words) + 2)
    length[first] = 1
    changed = True
    while changed:
        changed = False
        for one in length:
            for other in length:
                if sum(a != b for a, b in zip(one, other, strict=True)) == 1 and length[one] + 1 < length[other]:
                    length[other] = length[one] + 1
                    changed = True
    found = length.get(last, 0) if last in words else 0
    return found if found <= len(words) + 1 else 0
