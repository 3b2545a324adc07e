"""Bursts each balloon that is left first, and remembers what each list of balloons that are left brings."""


def solve(args):
    (nums,) = args
    known = {(): 0}

    def most(left):
        if left not in known:
            coins = []
            for at, number in enumerate(left):
                before = left[at - 1] if at > 0 else 1
                behind = left[at + 1] if at + 1 < len(left) else 1
                coins.append(before * number * behind + most(left[:at] + left[at + 1 :]))
            known[left] = max(coins)
        return known[left]

    return most(tuple(nums))
