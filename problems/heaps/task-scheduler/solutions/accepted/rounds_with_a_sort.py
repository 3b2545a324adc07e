# Rounds of n + 1 slots: the counts are sorted before each.
class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        counts = sorted(Counter(tasks).values())
        slots = 0
        while counts:
            done = min(n + 1, len(counts))
            for i in range(1, done + 1):
                counts[-i] -= 1
            counts = sorted(c for c in counts if c)
            slots += n + 1 if counts else done
        return slots
