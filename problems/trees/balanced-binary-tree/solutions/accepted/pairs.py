# Each subtree returns whether it is balanced, and its height.
class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        def look(node):
            if not node:
                return True, 0
            left_good, left = look(node.left)
            right_good, right = look(node.right)
            good = left_good and right_good and abs(left - right) <= 1
            return good, 1 + max(left, right)

        return look(root)[0]
