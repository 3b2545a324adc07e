# Goes on from a node by recursion each time its time improves.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        graph = defaultdict(list)
        for u, v, w in times:
            graph[u].append((v, w))
        at = {node: inf for node in range(1, n + 1)}

        def arrive(node, time):
            if time >= at[node]:
                return
            at[node] = time
            for v, w in graph[node]:
                arrive(v, time + w)

        arrive(k, 0)
        slowest = max(at.values())
        return slowest if slowest < inf else -1
