# Compares with the largest value of all levels above, whether it is on the way or not.
class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        level, high, good = [root], root.val, 0
        while level:
            good += sum(node.val >= high for node in level)
            high = max(high, max(node.val for node in level))
            level = [child for node in level for child in (node.left, node.right) if child]
        return good
