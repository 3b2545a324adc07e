# Two walkers climb by a table of parents; each continues from the other's start, so that they meet.
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
        a, b = p, q
        while a is not b:
            a = parent[a] if parent[a] else q
            b = parent[b] if parent[b] else p
        return a
