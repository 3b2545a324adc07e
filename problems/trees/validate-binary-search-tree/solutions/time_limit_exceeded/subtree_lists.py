# Lists both subtrees anew at each node.
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def values(node):
            found, todo = [], [node]
            while todo:
                node = todo.pop()
                if node:
                    found.append(node.val)
                    todo += [node.left, node.right]
            return found

        if not root:
            return True
        if any(v >= root.val for v in values(root.left)) or any(v <= root.val for v in values(root.right)):
            return False
        return self.isValidBST(root.left) and self.isValidBST(root.right)
