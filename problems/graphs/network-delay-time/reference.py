# Dijkstra's algorithm with a heap of (time, node); a node counts when it is taken out for the first time.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        lines: list[list[tuple[int, int]]] = [[] for _ in range(n + 1)]
        for source, target, travel in times:
            lines[source].append((target, travel))
        best = [inf] * (n + 1)
        best[k] = 0
        ahead = [(0, k)]
        settled = last = 0
        while ahead and settled < n:
            time, node = heappop(ahead)
            if time > best[node]:
                continue
            settled += 1
            last = time
            for target, travel in lines[node]:
                arrival = time + travel
                if arrival < best[target]:
                    best[target] = arrival
                    heappush(ahead, (arrival, target))
        return last if settled == n else -1
