# A stack of nodes with their levels; what was put on it last, the right child, comes first.
class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        view = []
        stack = [(root, 0)]
        while stack:
            node, level = stack.pop()
            if not node:
                continue
            if level == len(view):
                view.append(node.val)
            stack.append((node.left, level + 1))
            stack.append((node.right, level + 1))
        return view
