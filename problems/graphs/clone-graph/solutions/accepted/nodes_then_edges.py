# First all nodes are collected with a stack and copied, then all edges are.
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if not node:
            return node
        stack, found = [node], {node}
        while stack:
            for neighbor in stack.pop().neighbors:
                if neighbor not in found:
                    found.add(neighbor)
                    stack.append(neighbor)
        copies = {original: Node(original.val) for original in found}
        for original, copy in copies.items():
            copy.neighbors = [copies[neighbor] for neighbor in original.neighbors]
        return copies[node]
