# Gives each node the label of its part, and rewrites all labels of one part when an edge joins two.
class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        label = list(range(n))
        for a, b in edges:
            if label[a] == label[b]:
                return False
            old, new = label[a], label[b]
            label = [new if x == old else x for x in label]
        return len(set(label)) == 1
