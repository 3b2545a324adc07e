# A generator that hands every value up through all levels: O(n h).
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        def in_order(node):
            if node:
                yield from in_order(node.left)
                yield node.val
                yield from in_order(node.right)

        for place, value in enumerate(in_order(root), 1):
            if place == k:
                return value
