# A missing node has the height -1, so that heights count edges.
class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        self.ans = 0
        self.height(root)
        return self.ans

    def height(self, node):
        if node is None:
            return -1
        l, r = self.height(node.left) + 1, self.height(node.right) + 1
        self.ans = max(self.ans, l + r)
        return max(l, r)
