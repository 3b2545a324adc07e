# Recursion with infinite bounds as default arguments of the method itself.
class Solution:
    def isValidBST(self, root: Optional[TreeNode], low=-inf, high=inf) -> bool:
        if not root:
            return True
        if not low < root.val < high:
            return False
        return self.isValidBST(root.left, low, root.val) and self.isValidBST(root.right, root.val, high)
