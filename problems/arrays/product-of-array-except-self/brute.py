"""Multiplies all the other elements, position by position."""


def solve(args):
    (nums,) = args
    answer = []
    for i in range(len(nums)):
        result = 1
        for j, value in enumerate(nums):
            if j != i:
                result *= value
        answer.append(result)
    return answer
