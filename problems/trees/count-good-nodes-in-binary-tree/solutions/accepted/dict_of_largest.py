# A deque for the order, and a dict with the largest value down to each node.
class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        largest = {root: root.val}
        queue = deque([root])
        good = 1
        while queue:
            node = queue.popleft()
            for child in filter(None, (node.left, node.right)):
                largest[child] = max(child.val, largest[node])
                good += largest[child] == child.val
                queue.append(child)
        return good
