# Lists the levels, and goes through them from below, with the heights in the nodes themselves.
class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        levels = [[root]] if root else []
        while levels and levels[-1]:
            levels.append([child for node in levels[-1] for child in (node.left, node.right) if child])
        for level in reversed(levels):
            for node in level:
                left = node.left.val if node.left else 0
                right = node.right.val if node.right else 0
                if abs(left - right) > 1:
                    return False
                node.val = 1 + max(left, right)
        return True
