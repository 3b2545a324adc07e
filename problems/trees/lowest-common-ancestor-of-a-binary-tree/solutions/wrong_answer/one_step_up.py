# Raises the deeper node by one step only before both climb together.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        parent, depth = {root: root}, {root: 0}
        stack = [root]
        while stack:
            node = stack.pop()
            for child in (node.left, node.right):
                if child:
                    parent[child], depth[child] = node, depth[node] + 1
                    stack.append(child)
        if depth[p] > depth[q]:
            p = parent[p]
        elif depth[q] > depth[p]:
            q = parent[q]
        while p is not q:
            p, q = parent[p], parent[q]
        return p
