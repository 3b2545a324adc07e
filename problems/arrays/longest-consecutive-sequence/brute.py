"""Sorts the different values, and tries every pair of places: a run is where values are as far apart as places."""


def solve(args):
    (nums,) = args
    values = sorted(set(nums))
    places = range(len(values))
    return max((j - i + 1 for i in places for j in places if j >= i and values[j] - values[i] == j - i), default=0)
