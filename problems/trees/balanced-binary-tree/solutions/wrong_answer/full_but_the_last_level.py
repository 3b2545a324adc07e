# Demands that all levels but the last one are full.
class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        level, room = [root] if root else [], 1
        while level:
            below = [child for node in level for child in (node.left, node.right) if child]
            if below and len(level) < room:
                return False
            level, room = below, 2 * room
        return True
