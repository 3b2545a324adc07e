# At each node walks down both sides for the best ways anew: O(n h), quadratic on a chain.
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        def down(node):
            if not node:
                return 0
            return max(0, node.val + max(down(node.left), down(node.right)))

        best = root.val
        nodes = [root]
        while nodes:
            node = nodes.pop()
            best = max(best, node.val + down(node.left) + down(node.right))
            nodes += [child for child in (node.left, node.right) if child]
        return best
