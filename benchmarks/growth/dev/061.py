# problem: trees/serialize-and-deserialize-binary-tree
# time: O(n^2)
# memory: O(n)
# note: queue as a list with pop(0); half of the nodes may wait in it
class Codec:
    def serialize(self, root):
        if not root:
            return ""
        out = []
        queue = [root]
        while queue:
            node = queue.pop(0)
            if node:
                out.append(str(node.val))
                queue.append(node.left)
                queue.append(node.right)
            else:
                out.append("#")
        return ",".join(out)

    def deserialize(self, data):
        if not data:
            return None
        values = data.split(",")
        root = TreeNode(int(values[0]))
        queue = [root]
        i = 1
        while queue:
            node = queue.pop(0)
            if values[i] != "#":
                node.left = TreeNode(int(values[i]))
                queue.append(node.left)
            i += 1
            if values[i] != "#":
                node.right = TreeNode(int(values[i]))
                queue.append(node.right)
            i += 1
        return root
