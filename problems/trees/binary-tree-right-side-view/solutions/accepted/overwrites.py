# Walks with the left child first and lets each node overwrite what its level holds.
class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        last = {}

        def walk(node, depth):
            if node is None:
                return
            last[depth] = node.val
            walk(node.left, depth + 1)
            walk(node.right, depth + 1)

        walk(root, 0)
        return [last[depth] for depth in range(len(last))]
