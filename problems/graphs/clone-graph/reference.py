# Breadth first. A node is copied when it is first met, so that the table knows both ends of every edge that is looked at;
# each edge is looked at once from either side.
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if node is None:
            return None
        copies = {node: Node(node.val)}
        waiting = deque([node])
        while waiting:
            original = waiting.popleft()
            copy = copies[original]
            for neighbor in original.neighbors:
                if neighbor not in copies:
                    copies[neighbor] = Node(neighbor.val)
                    waiting.append(neighbor)
                copy.neighbors.append(copies[neighbor])
        return copies[node]
