"""Counts: the next number of as many digits, as text."""


def solve(args):
    (digits,) = args
    number = 0
    for digit in digits:
        number = 10 * number + digit
    return [int(letter) for letter in f"{number + 1}"]
