# A stack of the open nodes, filled down a left edge.
class BSTIterator:
    def __init__(self, root: Optional[TreeNode]):
        self.stack = []
        while root:
            self.stack.append(root)
            root = root.left

    def next(self) -> int:
        node = self.stack.pop()
        value = node.val
        node = node.right
        while node:
            self.stack.append(node)
            node = node.left
        return value

    def hasNext(self) -> bool:
        return len(self.stack) > 0
