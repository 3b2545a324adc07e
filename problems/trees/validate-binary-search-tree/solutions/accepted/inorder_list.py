# Collects the values in order by a nested function, then compares neighbours.
from typing import Optional


class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        values = []

        def walk(node):
            if node:
                walk(node.left)
                values.append(node.val)
                walk(node.right)

        walk(root)
        return all(a < b for a, b in zip(values, values[1:]))
