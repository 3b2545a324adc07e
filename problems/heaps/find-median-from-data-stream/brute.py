"""The mean of the least and the greatest of those numbers that have at most half of all on either side."""


def solve(args):
    names, given = args
    nums = []
    results = [None]
    for name, values in zip(names[1:], given[1:], strict=True):
        if name == "addNum":
            nums += values
            results.append(None)
            continue
        middle = [
            v for v in nums if 2 * sum(w < v for w in nums) <= len(nums) and 2 * sum(w > v for w in nums) <= len(nums)
        ]
        results.append((min(middle) + max(middle)) / 2)
    return results
