# Characters instead of numbers, as str takes any; two flags and a value packed into one code point.
class Codec:
    def serialize(self, root):
        out, stack = [], [root] if root else []
        while stack:
            node = stack.pop()
            out.append(chr((node.val + 1000) * 4 + bool(node.left) * 2 + bool(node.right)))
            stack += [child for child in (node.right, node.left) if child]
        return "".join(out)

    def deserialize(self, data):
        root = TreeNode()
        places = [(root, "left")]
        for char in data:
            value, flags = divmod(ord(char), 4)
            parent, side = places.pop()
            node = TreeNode(value - 1000)
            setattr(parent, side, node)
            if flags & 1:
                places.append((node, "right"))
            if flags & 2:
                places.append((node, "left"))
        return root.left
