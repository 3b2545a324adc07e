"""Tries every list of trades: the first purchase, its sale, and all that can be made of the days behind the rest."""


def solve(args):
    (prices,) = args

    def best(first):
        most = 0
        for bought in range(first, len(prices)):
            for sold in range(bought + 1, len(prices)):
                most = max(most, prices[sold] - prices[bought] + best(sold + 2))
        return most

    return best(0)
