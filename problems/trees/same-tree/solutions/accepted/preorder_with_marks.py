# Lists both trees in preorder with a mark for each missing child, and compares the lists.
class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        def preorder(node, out):
            if node is None:
                out.append(None)
            else:
                out.append(node.val)
                preorder(node.left, out)
                preorder(node.right, out)
            return out

        return preorder(p, []) == preorder(q, [])
