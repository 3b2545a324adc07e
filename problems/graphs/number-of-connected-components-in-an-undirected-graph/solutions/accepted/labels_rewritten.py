# Gives each node the label of its component, and rewrites all labels of one when an edge joins two.
class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        label = list(range(n))
        for a, b in edges:
            old, new = label[a], label[b]
            if old != new:
                label = [new if x == old else x for x in label]
        return len(set(label))
