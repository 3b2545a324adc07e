# Compares only where the number of nodes is right, so that every node is compared a few times at most.
class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        sizes = {}

        def count(node):
            if node is None:
                return 0
            sizes[node] = 1 + count(node.left) + count(node.right)
            return sizes[node]

        def same(a, b):
            if a is None or b is None:
                return a is b
            return a.val == b.val and same(a.left, b.left) and same(a.right, b.right)

        wanted = count(subRoot)
        count(root)
        nodes = [root]
        for node in nodes:
            if sizes[node] == wanted and same(node, subRoot):
                return True
            nodes.extend(child for child in (node.left, node.right) if child)
        return False
