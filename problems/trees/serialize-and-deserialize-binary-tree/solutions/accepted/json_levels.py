# JSON of the level order without trailing nulls, read back with a queue.
import json
from collections import deque


class Codec:
    def serialize(self, root: Optional[TreeNode]) -> str:
        values, queue = [], deque([root])
        while queue:
            node = queue.popleft()
            values.append(node.val if node else None)
            if node:
                queue += (node.left, node.right)
        while values and values[-1] is None:
            values.pop()
        return json.dumps(values)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        values = deque(json.loads(data))
        if not values:
            return None
        root = TreeNode(values.popleft())
        queue = deque([root])
        while values:
            node = queue.popleft()
            value = values.popleft()
            if value is not None:
                node.left = TreeNode(value)
                queue.append(node.left)
            if values:
                value = values.popleft()
                if value is not None:
                    node.right = TreeNode(value)
                    queue.append(node.right)
        return root
