# The method calls itself, with the largest value as another argument.
class Solution:
    def goodNodes(self, root: Optional[TreeNode], high=None) -> int:
        if root is None:
            return 0
        if high is None or root.val >= high:
            return 1 + self.goodNodes(root.left, root.val) + self.goodNodes(root.right, root.val)
        return self.goodNodes(root.left, high) + self.goodNodes(root.right, high)
