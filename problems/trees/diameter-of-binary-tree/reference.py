# The longest path whose highest node is given goes down as deep as it can on either side. The nodes are listed with
# each one behind its parent, and hand their depths up from the end on, so that a chain needs no deep recursion.
class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        listed = [(root, -1)]
        for at, (node, _) in enumerate(listed):
            if node.left:
                listed.append((node.left, at))
            if node.right:
                listed.append((node.right, at))
        longest = 0
        deepest = [0] * len(listed)
        for at in range(len(listed) - 1, 0, -1):
            parent = listed[at][1]
            depth = deepest[at] + 1
            if deepest[parent] + depth > longest:
                longest = deepest[parent] + depth
            if depth > deepest[parent]:
                deepest[parent] = depth
        return longest
