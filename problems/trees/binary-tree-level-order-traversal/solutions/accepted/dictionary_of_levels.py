# A stack of nodes with their levels, and a dictionary from level to values.
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        levels = defaultdict(list)
        stack = [(root, 0)]
        while stack:
            node, depth = stack.pop()
            if node is not None:
                levels[depth].append(node.val)
                stack.append((node.right, depth + 1))
                stack.append((node.left, depth + 1))
        return [levels[depth] for depth in range(len(levels))]
