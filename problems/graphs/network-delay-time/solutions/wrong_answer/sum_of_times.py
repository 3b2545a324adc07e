# Adds the lines of the tree of shortest ways up instead of taking the longest way.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        graph = defaultdict(list)
        for u, v, w in times:
            graph[u].append((v, w))
        heap, seen, total = [(0, 0, k)], set(), 0
        while heap:
            time, last, u = heappop(heap)
            if u in seen:
                continue
            seen.add(u)
            total += last
            for v, w in graph[u]:
                heappush(heap, (time + w, w, v))
        return total if len(seen) == n else -1
