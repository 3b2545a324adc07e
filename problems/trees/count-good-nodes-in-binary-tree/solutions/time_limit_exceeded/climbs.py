# Climbs from each node to the root: quadratic on a chain.
class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        parent = {root: None}
        todo = [root]
        for node in todo:
            for child in (node.left, node.right):
                if child:
                    parent[child] = node
                    todo.append(child)
        good = 0
        for node in todo:
            above = parent[node]
            while above and above.val <= node.val:
                above = parent[above]
            good += above is None
        return good
