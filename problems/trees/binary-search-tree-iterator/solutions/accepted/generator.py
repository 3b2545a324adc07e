# A recursive generator does the walk; one value is fetched ahead, so that hasNext can tell.
class BSTIterator:
    def __init__(self, root: Optional[TreeNode]):
        self.walk = self.in_order(root)
        self.ahead = next(self.walk, None)

    def in_order(self, node):
        if node:
            yield from self.in_order(node.left)
            yield node.val
            yield from self.in_order(node.right)

    def next(self) -> int:
        value = self.ahead
        self.ahead = next(self.walk, None)
        return value

    def hasNext(self) -> bool:
        return self.ahead is not None
