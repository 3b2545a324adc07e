# Visits the nodes in order, which is in ascending order of their values, and ends at the k-th. The stack holds the nodes
# whose left side is being visited.
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        path = []
        node = root
        while True:
            while node:
                path.append(node)
                node = node.left
            node = path.pop()
            k -= 1
            if k == 0:
                return node.val
            node = node.right
