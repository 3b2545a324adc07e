# Breadth-first search that keeps the visited amounts in a list and goes through it for every coin.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        visited, queue = [amount], deque([(amount, 0)])
        while queue:
            left, used = queue.popleft()
            if left == 0:
                return used
            for c in coins:
                if c <= left and all(seen != left - c for seen in visited):
                    visited.append(left - c)
                    queue.append((left - c, used + 1))
        return -1
