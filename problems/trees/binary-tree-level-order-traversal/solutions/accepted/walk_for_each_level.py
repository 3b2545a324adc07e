# Walks down from the root for each level: O(n h), quadratic on a chain.
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        result = []
        while True:
            level = []
            self.collect(root, len(result), level)
            if not level:
                return result
            result.append(level)

    def collect(self, node, down, level):
        if node is None:
            return
        if down == 0:
            level.append(node.val)
            return
        self.collect(node.left, down - 1, level)
        self.collect(node.right, down - 1, level)
