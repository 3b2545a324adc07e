# Searches depth first with the largest coin first and returns the first sum that fits, not the shortest.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        coins = sorted(coins, reverse=True)
        seen = {amount}
        stack = [(amount, 0)]
        while stack:
            left, used = stack.pop()
            if left == 0:
                return used
            for c in reversed(coins):
                if left - c >= 0 and left - c not in seen:
                    seen.add(left - c)
                    stack.append((left - c, used + 1))
        return -1
