# Asks the subtree with the longer path for it once more: 2^h calls on a chain.
class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        if not root:
            return 0
        through = self.depth(root.left) + self.depth(root.right)
        if self.diameterOfBinaryTree(root.left) > self.diameterOfBinaryTree(root.right):
            return max(through, self.diameterOfBinaryTree(root.left))
        return max(through, self.diameterOfBinaryTree(root.right))

    def depth(self, node):
        return 1 + max(self.depth(node.left), self.depth(node.right)) if node else 0
