# Solves Coin Change: how many coins at least, not in how many ways.
class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        least = [0] + [inf] * amount
        for paid in range(1, amount + 1):
            least[paid] = 1 + min((least[paid - coin] for coin in coins if coin <= paid), default=inf)
        return least[amount] if least[amount] < inf else 0
