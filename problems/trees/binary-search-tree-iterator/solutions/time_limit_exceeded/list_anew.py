# Makes the list of all values anew whenever it is asked something.
class BSTIterator:
    def __init__(self, root: Optional[TreeNode]):
        self.root = root
        self.taken = 0

    def values(self):
        found, open_nodes, node = [], [], self.root
        while node or open_nodes:
            while node:
                open_nodes.append(node)
                node = node.left
            node = open_nodes.pop()
            found.append(node.val)
            node = node.right
        return found

    def next(self) -> int:
        self.taken += 1
        return self.values()[self.taken - 1]

    def hasNext(self) -> bool:
        return self.taken < len(self.values())
