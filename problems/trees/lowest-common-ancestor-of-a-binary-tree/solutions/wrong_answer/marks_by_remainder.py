# The ancestors of p are marked by the remainder of their value, and another node may leave the same.
class Solution:
    def lowestCommonAncestor(self, root, p, q):
        parent = {root: None}
        stack = [root]
        while stack:
            node = stack.pop()
            for child in (node.left, node.right):
                if child:
                    parent[child] = node
                    stack.append(child)
        marked = set()
        while p:
            marked.add(p.val % 1_000_003)
            p = parent[p]
        while q.val % 1_000_003 not in marked:
            q = parent[q]
        return q
