# Writes all values down with a recursive helper, then counts an index up.
class BSTIterator:
    def __init__(self, root: Optional[TreeNode]):
        self.values = []
        self.index = -1

        def walk(node):
            if node is None:
                return
            walk(node.left)
            self.values.append(node.val)
            walk(node.right)

        walk(root)

    def next(self) -> int:
        self.index += 1
        return self.values[self.index]

    def hasNext(self) -> bool:
        return self.index + 1 < len(self.values)
