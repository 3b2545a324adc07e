# Holds the nodes of one level from left to right, sees the last of them, and gathers their children for the next level.
class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        seen = []
        level = [root] if root else []
        while level:
            seen.append(level[-1].val)
            level = [child for node in level for child in (node.left, node.right) if child]
        return seen
