# A stack of pairs, missing nodes among them.
class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        stack = [(root, -(10**5))]
        ans = 0
        while stack:
            node, top = stack.pop()
            if node is None:
                continue
            ans += node.val >= top
            top = max(top, node.val)
            stack.append((node.left, top))
            stack.append((node.right, top))
        return ans
