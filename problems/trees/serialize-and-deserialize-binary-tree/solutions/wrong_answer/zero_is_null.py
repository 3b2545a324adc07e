# Tests the value for truth, so that a node with value 0 is lost.
class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        words, level = [], [root]
        for node in level:
            words.append(str(node.val) if node else "0")
            if node:
                level += [node.left, node.right]
        return ",".join(words)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        words = iter(data.split(","))
        value = int(next(words))
        root = TreeNode(value) if value else None
        level = [root] if root else []
        for node in level:
            for side in ("left", "right"):
                value = int(next(words, "0"))
                if value:
                    child = TreeNode(value)
                    setattr(node, side, child)
                    level.append(child)
        return root
