# Reads the value of a child that is None.
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        if root.left.val >= root.val or root.right.val <= root.val:
            return False
        return self.isValidBST(root.left) and self.isValidBST(root.right)
