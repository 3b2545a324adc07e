# Builds the mirror image of a subtree to see whether there is one, and then once more: 2^h on a chain.
class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        if root is None:
            return None
        copy = TreeNode(root.val)
        if self.invertTree(root.left) is not None:
            copy.right = self.invertTree(root.left)
        if self.invertTree(root.right) is not None:
            copy.left = self.invertTree(root.right)
        return copy
