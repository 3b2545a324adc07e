# Looks each ancestor of one node up in the list of ancestors of the other.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        parent, stack = {root: None}, [root]
        while stack:
            node = stack.pop()
            for child in (node.left, node.right):
                if child:
                    parent[child] = node
                    stack.append(child)
        first = []
        while p:
            first.append(p)
            p = parent[p]
        while q not in first:
            q = parent[q]
        return q
