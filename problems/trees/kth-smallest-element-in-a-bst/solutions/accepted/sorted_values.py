# Makes nothing of the order of the tree: collects all values and sorts them.
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        values = []
        stack = [root]
        while stack:
            node = stack.pop()
            values.append(node.val)
            for child in (node.left, node.right):
                if child:
                    stack.append(child)
        return sorted(values)[k - 1]
