# Asks for the height to compare, and once more to return it: 2^h calls on a chain.
class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        balanced = True

        def height(node):
            nonlocal balanced
            if node is None:
                return 0
            if abs(height(node.left) - height(node.right)) > 1:
                balanced = False
            if height(node.left) > height(node.right):
                return height(node.left) + 1
            return height(node.right) + 1

        height(root)
        return balanced
