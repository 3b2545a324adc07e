# Exchanges the values of the two children and leaves the shape as it is.
class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        if root:
            if root.left and root.right:
                root.left.val, root.right.val = root.right.val, root.left.val
            self.invertTree(root.left)
            self.invertTree(root.right)
        return root
