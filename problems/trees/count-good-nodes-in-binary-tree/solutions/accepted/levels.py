# Lists of levels, each node with the largest value on its way.
class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        level, good = [(root, root.val)], 0
        while level:
            good += sum(node.val == high for node, high in level)
            level = [(child, max(high, child.val)) for node, high in level for child in (node.left, node.right) if child]
        return good
