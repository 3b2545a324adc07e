# Has the right number of edges, and every node has one: two parts are overlooked.
class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        ends = {node for edge in edges for node in edge}
        return len(edges) == n - 1 and (n == 1 or len(ends) == n)
