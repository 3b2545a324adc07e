# Looks at the parent and the grandparent, but no further up.
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def fits(value, above):
            return all(value > other if is_right else value < other for other, is_right in above)

        stack = [(root, [])]
        while stack:
            node, above = stack.pop()
            if node is None:
                continue
            if not fits(node.val, above):
                return False
            stack.append((node.left, above[-1:] + [(node.val, False)]))
            stack.append((node.right, above[-1:] + [(node.val, True)]))
        return True
