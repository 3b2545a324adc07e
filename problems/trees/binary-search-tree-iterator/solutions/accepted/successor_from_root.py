# Remembers the last value only, and searches the next greater one from the root.
class BSTIterator:
    def __init__(self, root: Optional[TreeNode]):
        self.root = root
        self.last = -1

    def successor(self):
        found, node = None, self.root
        while node:
            if node.val > self.last:
                found, node = node, node.left
            else:
                node = node.right
        return found

    def next(self) -> int:
        self.last = self.successor().val
        return self.last

    def hasNext(self) -> bool:
        return self.successor() is not None
