# copy.deepcopy remembers what it has copied, by itself.
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        return copy.deepcopy(node)
