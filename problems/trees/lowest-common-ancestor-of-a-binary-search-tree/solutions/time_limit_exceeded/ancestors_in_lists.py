# Keeps the ancestors of both nodes in lists, and looks for each of one in the other from the lowest up: O(h^2).
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        def way(to):
            found = []
            node = root
            while node is not to:
                found.append(node)
                node = node.left if to.val < node.val else node.right
            return [to] + found[::-1]

        above = way(q)[::-1]
        for node in way(p):
            if node in above:
                return node
