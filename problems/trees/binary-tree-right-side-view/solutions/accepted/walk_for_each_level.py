# Goes down from the root for each level anew, to its last node: O(n h).
class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        def last(node, below):
            if not node or below == 0:
                return node
            return last(node.right, below - 1) or last(node.left, below - 1)

        seen = []
        while node := last(root, len(seen)):
            seen.append(node.val)
        return seen
