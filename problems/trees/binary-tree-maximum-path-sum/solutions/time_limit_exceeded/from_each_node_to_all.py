# Knows the parents, and goes from each node to all others: O(n^2) on every tree.
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        parent = {root: None}
        nodes = [root]
        for node in nodes:
            for child in (node.left, node.right):
                if child:
                    parent[child] = node
                    nodes.append(child)
        best = root.val
        for start in nodes:
            ends = [(start, None, start.val)]
            while ends:
                node, before, total = ends.pop()
                best = max(best, total)
                for other in (node.left, node.right, parent[node]):
                    if other and other is not before:
                        ends.append((other, node, total + other.val))
        return best
