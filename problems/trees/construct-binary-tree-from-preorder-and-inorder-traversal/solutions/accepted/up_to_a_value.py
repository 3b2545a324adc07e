# Builds up to a value at which inorder ends for this part; both lists are reversed, so that popping is cheap.
class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        pre, rest = preorder[::-1], inorder[::-1]

        def build(stop):
            if rest and rest[-1] != stop:
                root = TreeNode(pre.pop())
                root.left = build(root.val)
                rest.pop()
                root.right = build(stop)
                return root

        return build(None)
