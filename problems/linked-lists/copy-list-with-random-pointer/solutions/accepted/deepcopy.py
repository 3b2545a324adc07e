# The library's deep copy, which keeps count of what it has copied.
import copy


class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        return copy.deepcopy(head)
