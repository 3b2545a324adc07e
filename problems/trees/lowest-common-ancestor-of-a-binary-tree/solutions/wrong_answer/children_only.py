# Asks whether p and q are the children themselves, not whether they are somewhere below.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        stack = [root]
        while stack:
            node = stack.pop()
            if {p, q} <= {node, node.left, node.right}:
                return node
            stack += [child for child in (node.left, node.right) if child]
        return root
