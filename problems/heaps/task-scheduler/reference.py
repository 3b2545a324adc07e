# The most frequent kind makes rows of n + 1 slots, and a last one that ends with the last of the most frequent kinds. All
# others fit into the rows; where they overflow, the rows grow longer and nothing is idle.
class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        counts = Counter(tasks).values()
        most = max(counts)
        kinds = sum(count == most for count in counts)
        return max((most - 1) * (n + 1) + kinds, len(tasks))
