"""Tries every speed from the mean by the hour on at which some pile takes fewer hours than at one less.

Without rounding the hours at a speed are those of the mean, and each pile adds less than one: that bounds the answer
on both sides. Between the bounds there are few speeds, or few hours that a pile can take.
"""


def solve(args):
    piles, h = args
    spare = h - len(piles)
    if spare == 0:
        return max(piles)
    least = -(-sum(piles) // h)
    most = min(max(piles), -(-sum(piles) // spare))
    speeds = {least, most}
    if most - least < 1_000:
        speeds.update(range(least, most))
    else:
        for pile in set(piles):
            speeds.update(-(-pile // hours) for hours in range(-(-pile // most), -(-pile // least) + 1))
    return min(s for s in speeds if s >= least and sum(-(-pile // s) for pile in piles) <= h)
