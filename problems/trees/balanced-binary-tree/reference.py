# Whether a node is balanced is known once both heights below it are. The nodes are listed with each one behind its parent,
# and hand their heights up from the end on, so that a chain needs no deep recursion.
class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        listed = [(root, -1, 0)] if root else []
        for at, (node, _, _) in enumerate(listed):
            if node.left:
                listed.append((node.left, at, 0))
            if node.right:
                listed.append((node.right, at, 1))
        heights = [[0, 0] for _ in listed]
        for at in range(len(listed) - 1, -1, -1):
            left, right = heights[at]
            if abs(left - right) > 1:
                return False
            _, parent, side = listed[at]
            heights[parent][side] = 1 + max(left, right)  # of the root in its own, where it is read no more
        return True
