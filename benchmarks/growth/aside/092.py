# problem: dp/coin-change
# time: O(amount coins)
# memory: O(amount)
# note: breadth-first by sets of amounts
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        level, seen, steps = {0}, {0}, 0
        while level:
            if amount in level:
                return steps
            level = {total + coin for total in level for coin in coins if total + coin <= amount} - seen
            seen |= level
            steps += 1
        return -1
