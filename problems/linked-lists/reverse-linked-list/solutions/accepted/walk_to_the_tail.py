# Walks from the first node to the last one left, once for each node.
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        dummy = end = ListNode()
        while head:
            before, last = None, head
            while last.next:
                before, last = last, last.next
            if before:
                before.next = None
            else:
                head = None
            end.next = last
            end = last
        return dummy.next
