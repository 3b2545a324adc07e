# Looks below each node whether the subtree is there, and looks again to return it: 2^m calls on a chain.
class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        if root is None:
            return False
        if not self.isSubtree(root.left, subRoot) and not self.isSubtree(root.right, subRoot):
            return self.same(root, subRoot)
        return self.isSubtree(root.left, subRoot) or self.isSubtree(root.right, subRoot)

    def same(self, a, b):
        if a is None or b is None:
            return a is b
        return a.val == b.val and self.same(a.left, b.left) and self.same(a.right, b.right)
