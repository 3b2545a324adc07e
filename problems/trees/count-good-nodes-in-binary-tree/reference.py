# Of all nodes above a node only their largest value matters, and it goes down with the walk. A stack of its own, so that a
# chain of all nodes needs no deep recursion.
class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        good = 0
        todo = [(root, root.val)]
        while todo:
            node, largest = todo.pop()
            if node.val >= largest:
                good += 1
                largest = node.val
            if node.right:
                todo.append((node.right, largest))
            if node.left:
                todo.append((node.left, largest))
        return good
