# Words separated by spaces, level by level: a value for a node and "#" for a missing child. Reading takes two words a
# node, in the same order.
class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        words: list[str] = []
        level = [root]
        for node in level:
            if node is None:
                words.append("#")
            else:
                words.append(str(node.val))
                level.append(node.left)
                level.append(node.right)
        return " ".join(words)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        nodes = [None if word == "#" else TreeNode(int(word)) for word in data.split(" ")]
        children = iter(nodes)
        root = next(children)
        for node in nodes:
            if node is not None:
                node.left = next(children)
                node.right = next(children)
        return root
