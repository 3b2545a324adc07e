# Takes the tree for a graph: the node that is furthest from the root is an end of a longest path.
class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        graph = defaultdict(list)
        stack = [root]
        while stack:
            node = stack.pop()
            for child in (node.left, node.right):
                if child:
                    graph[node].append(child)
                    graph[child].append(node)
                    stack.append(child)

        def furthest(start):
            queue = deque([(start, None, 0)])
            while queue:
                node, before, steps = queue.popleft()
                for other in graph[node]:
                    if other is not before:
                        queue.append((other, node, steps + 1))
            return node, steps

        return furthest(furthest(root)[0])[1]
