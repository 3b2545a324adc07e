# Asks each side whether it has values on a level, and then asks again for them: 2^h calls on a chain.
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        result = []
        while self.level(root, len(result)):
            result.append(self.level(root, len(result)))
        return result

    def level(self, node, down):
        if node is None:
            return []
        if down == 0:
            return [node.val]
        values = []
        if self.level(node.left, down - 1):
            values += self.level(node.left, down - 1)
        if self.level(node.right, down - 1):
            values += self.level(node.right, down - 1)
        return values
