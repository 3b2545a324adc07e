# Returns a new node with the right value instead of the node in the tree.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        def find(node):
            if node is None or node is p or node is q:
                return node
            left, right = find(node.left), find(node.right)
            return node if left and right else left or right

        return TreeNode(find(root).val)
