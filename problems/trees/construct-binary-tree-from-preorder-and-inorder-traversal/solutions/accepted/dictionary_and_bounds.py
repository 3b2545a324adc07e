# A dictionary of places in inorder, bounds, and an iterator over preorder.
class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        place = {value: i for i, value in enumerate(inorder)}
        roots = iter(preorder)

        def build(low, high):
            if low > high:
                return None
            root = TreeNode(next(roots))
            mid = place[root.val]
            root.left = build(low, mid - 1)
            root.right = build(mid + 1, high)
            return root

        return build(0, len(inorder) - 1)
