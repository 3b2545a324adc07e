# Two walkers n nodes apart, the second from a node in front of the list: it ends before the node that goes.
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        ahead = head
        for _ in range(n):
            ahead = ahead.next
        before = front = ListNode(0, head)
        while ahead:
            ahead = ahead.next
            before = before.next
        before.next = before.next.next
        return front.next
