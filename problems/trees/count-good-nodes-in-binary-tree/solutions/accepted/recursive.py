# An inner function with the largest value so far.
class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        count = 0

        def dfs(node, high):
            nonlocal count
            if not node:
                return
            if node.val >= high:
                count += 1
            high = max(high, node.val)
            dfs(node.left, high)
            dfs(node.right, high)

        dfs(root, float("-inf"))
        return count
