# Compares the walkers after the loop: on an empty list both are None.
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        slow = head
        fast = head.next if head else None
        while fast and fast.next and slow is not fast:
            slow = slow.next
            fast = fast.next.next
        return slow is fast
