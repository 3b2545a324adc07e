# Walks the tree in order with a stack of its own; a search tree is one whose values rise strictly.
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        path: list[TreeNode] = []
        previous = None
        node = root
        while node or path:
            while node:
                path.append(node)
                node = node.left
            node = path.pop()
            if previous is not None and node.val <= previous:
                return False
            previous = node.val
            node = node.right
        return True
