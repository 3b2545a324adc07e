# The stack of a recursive in-order walk, kept by hand: the next node lies on top, and when it is taken the left edge of
# its right subtree goes on.
class BSTIterator:
    def __init__(self, root: Optional[TreeNode]):
        self.path = []
        self._descend(root)

    def next(self) -> int:
        node = self.path.pop()
        self._descend(node.right)
        return node.val

    def hasNext(self) -> bool:
        return bool(self.path)

    def _descend(self, node: Optional[TreeNode]) -> None:
        while node:
            self.path.append(node)
            node = node.left
