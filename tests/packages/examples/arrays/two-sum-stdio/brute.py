"""Every pair."""


def solve(args):
    nums, target = args
    for j in range(len(nums)):
        for i in range(j):
            if nums[i] + nums[j] == target:
                return f"{i} {j}"
