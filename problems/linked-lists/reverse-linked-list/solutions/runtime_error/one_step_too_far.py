# Looks two nodes ahead and falls off the end.
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        prev, curr, following = None, head, head.next
        while curr:
            curr.next = prev
            prev, curr, following = curr, following, following.next
        return prev
