# Finds the children of each node by counting the nodes before it anew.
class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        words, level = [], [root]
        for node in level:
            words.append(str(node.val) if node else "#")
            if node:
                level += [node.left, node.right]
        return ",".join(words)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        words = data.split(",")
        nodes = [None if word == "#" else TreeNode(int(word)) for word in words]
        for i, node in enumerate(nodes):
            if node:
                before = sum(1 for word in words[:i] if word != "#")
                node.left = nodes[2 * before + 1]
                node.right = nodes[2 * before + 2]
        return nodes[0]
