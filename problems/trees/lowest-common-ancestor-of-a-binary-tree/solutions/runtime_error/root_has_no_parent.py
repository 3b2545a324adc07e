# The root has no entry in the table of parents.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        parent, stack = {}, [root]
        while stack:
            node = stack.pop()
            for child in (node.left, node.right):
                if child:
                    parent[child] = node
                    stack.append(child)
        above = {p}
        while p is not None:
            p = parent[p]
            above.add(p)
        while q not in above:
            q = parent[q]
        return q
