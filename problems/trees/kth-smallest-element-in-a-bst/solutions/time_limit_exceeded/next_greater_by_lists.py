# Looks for the next greater value k times, each time among the lists of values that both sides hand up: O(k n h).
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        def values(node):
            return values(node.left) + [node.val] + values(node.right) if node else []

        found = -1
        for _ in range(k):
            found = min(value for value in values(root) if value > found)
        return found
