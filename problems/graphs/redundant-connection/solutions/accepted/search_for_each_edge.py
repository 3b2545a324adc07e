# Breadth first from one end of each new edge to the other.
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        graph = collections.defaultdict(list)

        def joined(source, target):
            queue, seen = deque([source]), {source}
            while queue:
                node = queue.popleft()
                if node == target:
                    return True
                for near in graph[node]:
                    if near not in seen:
                        seen.add(near)
                        queue.append(near)
            return False

        for a, b in edges:
            if joined(a, b):
                return [a, b]
            graph[a].append(b)
            graph[b].append(a)
