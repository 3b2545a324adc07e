# The days of every reading in order; for each day a binary search among those of every warmer reading.
class Solution:
    def dailyTemperatures(self, temperatures):
        days = defaultdict(list)
        for i, t in enumerate(temperatures):
            days[t].append(i)
        wait = []
        for i, t in enumerate(temperatures):
            best = inf
            for warmer in range(t + 1, 101):
                if warmer in days:
                    at = bisect.bisect_right(days[warmer], i)
                    if at < len(days[warmer]):
                        best = min(best, days[warmer][at])
            wait.append(best - i if best < inf else 0)
        return wait
