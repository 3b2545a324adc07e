"""Takes the letters of each window away from those of s1, one by one."""


def _matches(window, letters):
    left = list(letters)
    for letter in window:
        if letter not in left:
            return False
        left.remove(letter)
    return not left


def solve(args):
    s1, s2 = args
    return any(_matches(s2[i : i + len(s1)], s1) for i in range(len(s2)))
