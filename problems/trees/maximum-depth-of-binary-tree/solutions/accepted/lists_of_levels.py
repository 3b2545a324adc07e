# The nodes of a level give those of the next one.
class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        level = [root] if root else []
        depth = 0
        while level:
            depth += 1
            level = [child for node in level for child in (node.left, node.right) if child]
        return depth
