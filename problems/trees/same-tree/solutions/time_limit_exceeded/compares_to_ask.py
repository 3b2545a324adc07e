# Compares the subtrees to see whether it is worth going on, and then once more: 2^h calls on a chain.
class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        if not p or not q:
            return not p and not q
        if p.val != q.val:
            return False
        if not self.isSameTree(p.right, q.right):
            return False
        if not self.isSameTree(p.left, q.left):
            return False
        return self.isSameTree(p.left, q.left) and self.isSameTree(p.right, q.right)
