# Climbs by values and tests them for truth, so that the climb ends at a node with value 0.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        parent, node_of = {root.val: None}, {root.val: root}
        stack = [root]
        while stack:
            node = stack.pop()
            for child in (node.left, node.right):
                if child:
                    parent[child.val], node_of[child.val] = node.val, child
                    stack.append(child)
        above, value = set(), p.val
        while value:
            above.add(value)
            value = parent[value]
        value = q.val
        while value and value not in above:
            value = parent[value]
        return node_of.get(value)
