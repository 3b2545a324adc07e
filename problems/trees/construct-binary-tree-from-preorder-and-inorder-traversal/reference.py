# Makes the nodes in preorder. The stack holds those whose right child is not decided yet. As long as its top is not the
# next of inorder, a new node goes to the left of it; else all that inorder lists now is complete, and the new node goes to
# the right of the last of these.
class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        root = TreeNode(preorder[0])
        stack = [root]
        following = 0  # of inorder
        for value in preorder[1:]:
            node = TreeNode(value)
            parent = None
            while stack and stack[-1].val == inorder[following]:
                parent = stack.pop()
                following += 1
            if parent:
                parent.right = node
            else:
                stack[-1].left = node
            stack.append(node)
        return root
