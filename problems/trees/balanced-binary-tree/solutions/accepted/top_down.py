# Measures both sides of the root, then asks the subtrees the same: O(n h).
class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        if not root:
            return True

        def depth(node):
            if not node:
                return 0
            return max(depth(node.left), depth(node.right)) + 1

        if abs(depth(root.left) - depth(root.right)) > 1:
            return False
        return self.isBalanced(root.left) and self.isBalanced(root.right)
