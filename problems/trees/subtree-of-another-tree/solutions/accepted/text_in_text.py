# Writes both trees as texts, with something before each value and a mark for each missing child.
class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def text(node):
            parts = []
            stack = [node]
            while stack:
                node = stack.pop()
                if node is None:
                    parts.append("^#")
                    continue
                parts.append("^" + str(node.val))
                stack.append(node.right)
                stack.append(node.left)
            return "".join(parts) + "^"

        return text(subRoot) in text(root)
