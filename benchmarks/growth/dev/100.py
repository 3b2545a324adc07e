# problem: trees/validate-binary-search-tree
# time: O(n h)
# memory: O(n)
# note: lists of the subtrees joined on every level
import sys

sys.setrecursionlimit(50_000)


class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def values(node):
            return values(node.left) + [node.val] + values(node.right) if node else []

        order = values(root)
        return all(a < b for a, b in zip(order, order[1:]))
