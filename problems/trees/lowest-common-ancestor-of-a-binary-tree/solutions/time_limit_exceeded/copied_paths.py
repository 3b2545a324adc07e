# Every entry of the queue carries a copy of its path from the root.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        queue = deque([(root, [root])])
        found = []
        while queue:
            node, path = queue.popleft()
            if node in (p, q):
                found.append(path)
            for child in (node.left, node.right):
                if child:
                    queue.append((child, path + [child]))
        first, second = found
        return [a for a, b in zip(first, second) if a is b][-1]
