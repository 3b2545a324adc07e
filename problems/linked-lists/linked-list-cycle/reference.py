# Floyd's tortoise and hare: on a cycle the fast walker catches the slow one up, otherwise it reaches the end.
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        slow = fast = head
        while fast and fast.next:
            slow = slow.next
            fast = fast.next.next
            if slow is fast:
                return True
        return False
