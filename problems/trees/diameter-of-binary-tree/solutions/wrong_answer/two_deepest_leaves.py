# Joins the two deepest leaves by way of the root.
class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        leaves = []
        stack = [(root, 0)]
        while stack:
            node, depth = stack.pop()
            if not node.left and not node.right:
                leaves.append(depth)
            stack += [(child, depth + 1) for child in (node.left, node.right) if child]
        return sum(sorted(leaves)[-2:])
