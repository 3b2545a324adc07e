# Returns the height, or None for a subtree that is not balanced.
class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        return self.height(root) is not None

    def height(self, node):
        if node is None:
            return 0
        left = self.height(node.left)
        if left is None:
            return None
        right = self.height(node.right)
        if right is None or abs(left - right) > 1:
            return None
        return max(left, right) + 1
