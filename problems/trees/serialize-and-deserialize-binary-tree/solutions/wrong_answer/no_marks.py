# Writes the nodes level by level without marks, so that only complete trees come back.
class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        words, level = [], [root] if root else []
        for node in level:
            words.append(str(node.val))
            level += [child for child in (node.left, node.right) if child]
        return ",".join(words)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        if not data:
            return None
        nodes = [TreeNode(int(word)) for word in data.split(",")]
        for i, child in enumerate(nodes[1:]):
            parent = nodes[i // 2]
            if i % 2 == 0:
                parent.left = child
            else:
                parent.right = child
        return nodes[0]
