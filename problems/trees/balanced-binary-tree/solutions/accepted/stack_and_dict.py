# A stack that sees each node twice, and a dict of heights.
class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        heights = {None: 0}
        stack = [(root, False)]
        while stack:
            node, seen = stack.pop()
            if node is None:
                continue
            if not seen:
                stack.append((node, True))
                stack.append((node.left, False))
                stack.append((node.right, False))
            else:
                a, b = heights[node.left], heights[node.right]
                if abs(a - b) > 1:
                    return False
                heights[node] = max(a, b) + 1
        return True
