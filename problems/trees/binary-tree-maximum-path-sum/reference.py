# The best path whose highest node is this one joins the best ways down on both sides, as far as they are above zero. A
# node reports to its parent the best way down that begins at it. Nodes are visited after their children, with a stack.
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = root.val
        path = []  # nodes whose sides are being visited
        lefts = []  # of those whose right side is being visited, what the left one reported
        turned = []
        node = root
        while True:
            while node:
                path.append(node)
                turned.append(False)
                node = node.left
            below = 0
            while path and turned[-1]:
                value, left = path.pop().val, lefts.pop()
                turned.pop()
                best = max(best, value + left + below)
                below = max(0, value + max(left, below))
            if not path:
                return best
            lefts.append(below)
            turned[-1] = True
            node = path[-1].right
