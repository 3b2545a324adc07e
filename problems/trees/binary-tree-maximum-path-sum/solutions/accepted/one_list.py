# The best sum in a list of one element, and a choice among all forms that a path can have at a node.
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        res = [root.val]
        self.dfs(root, res)
        return res[0]

    def dfs(self, node, res):
        if node is None:
            return 0
        left = self.dfs(node.left, res)
        right = self.dfs(node.right, res)
        single = max(node.val, node.val + left, node.val + right)
        res[0] = max(res[0], single, node.val + left + right)
        return single
