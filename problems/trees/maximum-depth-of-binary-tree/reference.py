# Walks the tree with a stack of nodes and their depths, so that a chain of all nodes needs no deep recursion.
class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        deepest = 0
        stack = [(root, 1)] if root else []
        while stack:
            node, depth = stack.pop()
            if depth > deepest:
                deepest = depth
            if node.left:
                stack.append((node.left, depth + 1))
            if node.right:
                stack.append((node.right, depth + 1))
        return deepest
