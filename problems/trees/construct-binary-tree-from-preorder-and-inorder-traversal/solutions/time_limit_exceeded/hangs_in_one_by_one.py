# Hangs one node after the other into the tree, and searches inorder for both values at each step down: O(n^2 h).
class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        root = TreeNode(preorder[0])
        for value in preorder[1:]:
            node = root
            while True:
                if inorder.index(value) < inorder.index(node.val):
                    if not node.left:
                        node.left = TreeNode(value)
                        break
                    node = node.left
                else:
                    if not node.right:
                        node.right = TreeNode(value)
                        break
                    node = node.right
        return root
