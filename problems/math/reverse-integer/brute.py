"""Reads the digits of the text backwards."""


def solve(args):
    (x,) = args
    text = str(x)
    sign, digits = (-1, text[1:]) if text[0] == "-" else (1, text)
    total = sum(int(digit) * 10**place for place, digit in enumerate(digits))
    return sign * total if sign * total in range(-(2**31), 2**31) else 0
