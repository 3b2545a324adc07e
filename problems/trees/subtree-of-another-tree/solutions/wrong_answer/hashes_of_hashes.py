# Tells subtrees apart by hash values alone, and in Python hash(-1) is hash(-2).
class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        seen = set()

        def hashed(node):
            if not node:
                return 7
            mine = hash((node.val, hashed(node.left), hashed(node.right)))
            seen.add(mine)
            return mine

        wanted = hashed(subRoot)
        seen.clear()
        hashed(root)
        return wanted in seen
