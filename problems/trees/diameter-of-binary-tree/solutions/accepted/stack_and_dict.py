# Nodes in an order in which children come before their parents, with a dict of heights.
class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        order, stack = [], [root]
        while stack:
            node = stack.pop()
            order.append(node)
            stack.extend(child for child in (node.left, node.right) if child)
        height = {None: 0}
        answer = 0
        for node in reversed(order):
            a, b = height[node.left], height[node.right]
            height[node] = max(a, b) + 1
            answer = max(answer, a + b)
        return answer
