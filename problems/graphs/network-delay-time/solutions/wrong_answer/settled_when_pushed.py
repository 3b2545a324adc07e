# Marks a node when it is put into the heap: the first line to it wins.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        graph = defaultdict(list)
        for u, v, w in times:
            graph[u].append((v, w))
        heap, seen, answer = [(0, k)], {k}, 0
        while heap:
            time, u = heappop(heap)
            answer = max(answer, time)
            for v, w in graph[u]:
                if v not in seen:
                    seen.add(v)
                    heappush(heap, (time + w, v))
        return answer if len(seen) == n else -1
