# The time to reach a node by trying each line into it, over all ways back to the sender.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        into = defaultdict(list)
        for u, v, w in times:
            into[v].append((u, w))

        def earliest(node, way):
            if node == k:
                return 0
            return min((earliest(u, way | {u}) + w for u, w in into[node] if u not in way), default=inf)

        answer = max(earliest(node, {node}) for node in range(1, n + 1))
        return answer if answer < inf else -1
