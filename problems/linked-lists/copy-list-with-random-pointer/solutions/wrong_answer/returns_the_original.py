# Returns the list itself: everything looks right, but nothing was copied.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        return head
