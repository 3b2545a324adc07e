# Each line names its parent by number, and reading looks through all nodes for that number.
class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        lines, level = [], [(root, -1, "left")] if root else []
        for number, (node, parent, side) in enumerate(level):
            lines.append(f"{number} {node.val} {parent} {side}")
            if node.left:
                level.append((node.left, number, "left"))
            if node.right:
                level.append((node.right, number, "right"))
        return "\n".join(lines)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        nodes = []
        for line in data.splitlines():
            number, value, parent, side = line.split()
            node = TreeNode(int(value))
            for other, candidate in nodes:
                if other == parent:
                    setattr(candidate, side, node)
            nodes.append((number, node))
        return nodes[0][1] if nodes else None
