"""An odometer of binary digits, whose ones are added up after each step."""


def solve(args):
    (n,) = args
    digits = [0] * (n.bit_length() + 1)
    counts = [0]
    for _ in range(n):
        place = 0
        while digits[place]:
            digits[place] = 0
            place += 1
        digits[place] = 1
        counts.append(sum(digits))
    return counts
