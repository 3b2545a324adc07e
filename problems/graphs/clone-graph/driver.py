# Builds the graph of an adjacency list, has it cloned, and reads the clone as an adjacency list after making sure that
# it is one: new nodes only, and the original as it was.
class Driver:
    def __init__(self, adjList):
        self.adjacent = adjList
        self.original = [Node(i + 1) for i in range(len(adjList))]
        for node, neighbors in zip(self.original, adjList):
            node.neighbors = [self.original[value - 1] for value in neighbors]
        self.links = [list(node.neighbors) for node in self.original]
        self.copy = None

    def call(self):
        self.object = Solution()  # lives as long as its nodes are looked at
        self.copy = self.object.cloneGraph(self.original[0] if self.original else None)

    def finish(self):
        for i, (node, links) in enumerate(zip(self.original, self.links)):
            now = node.neighbors
            if node.val != i + 1 or type(now) is not list or len(now) != len(links):
                raise Wrong(f"node {i + 1} of the original graph was changed")
            if any(a is not b for a, b in zip(now, links)):
                raise Wrong(f"node {i + 1} of the original graph was changed")
        return self.copied()

    def copied(self):
        """The adjacency list in the order of the values, of nodes and of neighbors."""
        of_original = set(map(id, self.original))
        seen, by_value, waiting = set(), {}, []

        def meet(node, where):
            if node is None:
                raise Wrong(f"{where} is None")
            if id(node) in of_original:
                raise Wrong(f"{where} is a node of the original graph")
            if id(node) in seen:
                return
            if not hasattr(node, "val") or not isinstance(getattr(node, "neighbors", None), (list, tuple)):
                raise Wrong(f"{where} is no Node with val and a list of neighbors")
            if type(node.val) is not int:
                raise Wrong(f"val of {where} is no int")
            seen.add(id(node))
            if len(seen) > len(self.original) + 1:
                raise Wrong(f"the clone has more nodes than the {len(self.original)} of the original")
            waiting.append(node)

        if self.copy is not None:
            meet(self.copy, "the returned node")
            if self.copy.val != 1:
                raise Wrong(f"the returned node has the value {self.copy.val}, not that of the given one")
        while waiting:
            node = waiting.pop()
            if by_value.setdefault(node.val, node) is not node:
                raise Wrong(f"two nodes of the clone have the value {node.val}")
            for following in node.neighbors:
                meet(following, f"a neighbour of node {node.val} in the clone")
        for value, found in enumerate(sorted(by_value), start=1):
            if found != value:
                raise Wrong(f"the clone has no node of the value {value}")
        return [sorted(following.val for following in by_value[value].neighbors) for value in sorted(by_value)]
