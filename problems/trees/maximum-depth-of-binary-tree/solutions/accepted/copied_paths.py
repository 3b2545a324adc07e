# Copies the values of the path for each node, and takes the longest one: O(n h).
class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        longest = []
        stack = [(root, [])]
        while stack:
            node, path = stack.pop()
            if node is None:
                longest = max(longest, path, key=len)
                continue
            path = path + [node.val]
            stack.append((node.left, path))
            stack.append((node.right, path))
        return len(longest)
