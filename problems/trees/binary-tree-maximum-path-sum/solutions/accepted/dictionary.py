# Two stacks: nodes before their children, then taken from the end, with the reports in a dictionary.
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        order, stack = [], [root]
        while stack:
            node = stack.pop()
            order.append(node)
            for child in (node.left, node.right):
                if child is not None:
                    stack.append(child)
        down = {None: 0}
        best = -(10**9)
        for node in reversed(order):
            left, right = down[node.left], down[node.right]
            best = max(best, node.val + left + right)
            down[node] = max(0, node.val + left, node.val + right)
        return best
