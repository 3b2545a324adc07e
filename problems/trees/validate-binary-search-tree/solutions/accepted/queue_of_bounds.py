# Level by level, each node with its bounds; None stands for no bound.
class Solution:
    def isValidBST(self, root):
        queue = deque([(root, None, None)])
        while queue:
            node, low, high = queue.popleft()
            if node is None:
                continue
            if low is not None and node.val <= low or high is not None and node.val >= high:
                return False
            queue.append((node.left, low, node.val))
            queue.append((node.right, node.val, high))
        return True
