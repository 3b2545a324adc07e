# Asks both sides for their views to compare them, and once more to use them: 2^h calls on a chain.
class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        if not root:
            return []
        if len(self.rightSideView(root.left)) <= len(self.rightSideView(root.right)):
            return [root.val] + self.rightSideView(root.right)
        right = self.rightSideView(root.right)
        return [root.val] + right + self.rightSideView(root.left)[len(right) :]
