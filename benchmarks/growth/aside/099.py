# problem: trees/validate-binary-search-tree
# time: O(n h)
# memory: O(h)
# note: nested generators: every value passes through as many frames as its node is deep
import sys

sys.setrecursionlimit(50_000)


class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def inorder(node):
            if node:
                yield from inorder(node.left)
                yield node.val
                yield from inorder(node.right)

        last = float("-inf")
        for value in inorder(root):
            if value <= last:
                return False
            last = value
        return True
