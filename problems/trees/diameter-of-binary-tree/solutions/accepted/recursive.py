# An inner function returns the depth and keeps the longest path.
class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        longest = 0

        def depth(node):
            nonlocal longest
            if not node:
                return 0
            left = depth(node.left)
            right = depth(node.right)
            longest = max(longest, left + right)
            return max(left, right) + 1

        depth(root)
        return longest
