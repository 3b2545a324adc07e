# The counts that a round has changed are looked for behind the most frequent kind, and there may be only this one.
class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        counts = sorted(Counter(tasks).values(), reverse=True)
        most, second = counts[0], counts[1]
        ties = counts.count(most)
        rows = (most - 1) * (n + 1) + (ties if second == most else 1)
        return max(rows, len(tasks))
