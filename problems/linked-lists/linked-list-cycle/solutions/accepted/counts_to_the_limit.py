# More steps than a list may have nodes: that must be a cycle.
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        steps = 0
        while head:
            head = head.next
            steps += 1
            if steps > 10 ** 4:
                return True
        return False
