# Both missing: the same. One missing, or values that differ: not the same. Else both pairs of subtrees decide. Trees have at
# most a hundred nodes, so recursion is not deep.
class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        if p is None or q is None:
            return p is q
        return p.val == q.val and self.isSameTree(p.left, q.left) and self.isSameTree(p.right, q.right)
