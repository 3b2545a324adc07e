"""Multiplies the series 1 + x^c + x^2c + … of all coins, each one large number with a field for each power."""


def solve(args):
    amount, coins = args
    largest = 1
    for coin in coins:
        largest *= amount // coin + 1
    width = largest.bit_length()  # of a field: no coefficient is larger than the number of all choices
    mask = (1 << width * (amount + 1)) - 1
    product = 1
    for coin in coins:
        product = product * sum(1 << width * power for power in range(0, amount + 1, coin)) & mask
    return product >> width * amount
