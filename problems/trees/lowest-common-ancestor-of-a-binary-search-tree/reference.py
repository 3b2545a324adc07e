# Goes down as long as both nodes lie on the same side. Where they part, or one of them is reached, is the answer: it is the
# only node on the way whose value lies between theirs.
class Solution:
    def lowestCommonAncestor(self, root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
        low, high = sorted((p.val, q.val))
        while not low <= root.val <= high:
            root = root.right if root.val < low else root.left
        return root
