# Node before children, recursively; reading takes words from an iterator.
class Codec:
    def serialize(self, root):
        """Encodes a tree to a single string."""
        out = []

        def visit(node):
            if not node:
                out.append("x")
                return
            out.append(str(node.val))
            visit(node.left)
            visit(node.right)

        visit(root)
        return ",".join(out)

    def deserialize(self, data):
        """Decodes your encoded data to tree."""
        words = iter(data.split(","))

        def build():
            word = next(words)
            if word == "x":
                return None
            node = TreeNode(int(word))
            node.left = build()
            node.right = build()
            return node

        return build()
