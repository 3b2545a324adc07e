"""Says of each place from which place its value comes, by counting within its group."""


def solve(args):
    head, k = args
    whole = len(head) - len(head) % k
    return [head[i - i % k + k - 1 - i % k] if i < whole else head[i] for i in range(len(head))]
