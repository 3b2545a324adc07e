"""Does not count tokens: remembers at which moment the bucket would be full if nobody asked again."""

from fractions import Fraction


def solve(args):
    names, given = args
    capacity, rate, now = given[0]
    full_at = Fraction(now)
    results = [None]
    for name, (value,) in zip(names[1:], given[1:], strict=True):
        if name == "advance":
            now += value
            results.append(None)
            continue
        later = max(full_at, now) + Fraction(1000 * value, rate)
        fits = later - now <= Fraction(1000 * capacity, rate)
        if fits:
            full_at = later
        results.append(fits)
    return results
