# Asks the deeper subtree once more: 2^h calls on a chain.
class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        if not root:
            return 0
        if self.maxDepth(root.left) >= self.maxDepth(root.right):
            return self.maxDepth(root.left) + 1
        return self.maxDepth(root.right) + 1
