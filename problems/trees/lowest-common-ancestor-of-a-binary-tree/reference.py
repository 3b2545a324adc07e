# One walk that keeps the path from the root. `meet` is the depth of the lowest node on that path that has the first
# node found below it (or is it); when the second one is found, the node at that depth is the answer.
class Solution:
    def lowestCommonAncestor(self, root: "TreeNode", p: "TreeNode", q: "TreeNode") -> "TreeNode":
        path: list[TreeNode] = []
        todo = [(root, 0)]
        found_one = False
        meet = 0
        while todo:
            node, depth = todo.pop()
            if found_one and depth <= meet:
                meet = depth - 1
            del path[depth:]
            path.append(node)
            if node is p or node is q:
                if found_one:
                    return path[meet]
                found_one = True
                meet = depth
            if node.right:
                todo.append((node.right, depth + 1))
            if node.left:
                todo.append((node.left, depth + 1))
        return None
