"""Takes that score of all known ones which fewer than k are larger than, and at least k are not smaller than."""


def solve(args):
    given = args[1]
    k, nums = given[0]
    scores = list(nums)
    results = [None]
    for (val,) in given[1:]:
        scores.append(val)
        results.append(next(s for s in scores if sum(t > s for t in scores) < k <= sum(t >= s for t in scores)))
    return results
