# Counts how many of the two each subtree holds; the first that holds both, from below, is the answer.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        answer = None

        def count(node):
            nonlocal answer
            if node is None:
                return 0
            total = (node.val in (p.val, q.val)) + count(node.left) + count(node.right)
            if total == 2 and answer is None:
                answer = node
            return total

        count(root)
        return answer
