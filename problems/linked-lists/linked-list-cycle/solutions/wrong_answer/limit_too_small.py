# Takes a list of the greatest length for a cycle: one step too few is allowed.
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        steps = 0
        while head:
            head = head.next
            steps += 1
            if steps >= 10000:
                return True
        return False
