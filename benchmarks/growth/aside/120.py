# problem: trees/lowest-common-ancestor-of-a-binary-tree
# time: O(n)
# memory: O(n)
# note: dictionary of parents
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        parent = {root: None}
        stack = [root]
        while p not in parent or q not in parent:
            node = stack.pop()
            for child in filter(None, (node.left, node.right)):
                parent[child] = node
                stack.append(child)
        ancestors = set()
        while p:
            ancestors.add(p)
            p = parent[p]
        while q not in ancestors:
            q = parent[q]
        return q
