# problem: trees/serialize-and-deserialize-binary-tree
# time: O(n)
# memory: O(n)
# note: preorder, read by an iterator
import sys

sys.setrecursionlimit(50_000)


class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        parts = []

        def walk(node):
            if node is None:
                parts.append("x")
                return
            parts.append(str(node.val))
            walk(node.left)
            walk(node.right)

        walk(root)
        return " ".join(parts)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        tokens = iter(data.split())

        def build():
            token = next(tokens)
            if token == "x":
                return None
            node = TreeNode(int(token))
            node.left = build()
            node.right = build()
            return node

        return build()
