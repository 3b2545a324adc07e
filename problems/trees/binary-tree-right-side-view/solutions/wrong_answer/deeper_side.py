# Takes the whole view of the deeper side: the right one hides its upper part.
class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        if not root:
            return []
        left, right = self.rightSideView(root.left), self.rightSideView(root.right)
        return [root.val] + (left if len(left) > len(right) else right)
