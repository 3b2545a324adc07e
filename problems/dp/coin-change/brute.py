"""Grows the set of all sums of exactly k coins, as the bits of one integer, until the amount is among them."""


def solve(args):
    coins, amount = args
    usable = [coin for coin in coins if coin <= amount]
    within = (1 << (amount + 1)) - 1
    sums = 1
    for count in range(amount + 1):
        if sums >> amount & 1:
            return count
        grown = 0
        for coin in usable:
            grown |= sums << coin
        sums = grown & within
    return -1
