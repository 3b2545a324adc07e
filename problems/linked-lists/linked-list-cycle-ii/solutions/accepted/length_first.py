# Counts the nodes of the cycle, then sends a walker that many nodes ahead.
class Solution:
    def detectCycle(self, head):
        slow = fast = head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
            if slow == fast:
                break
        else:
            return None
        length, walker = 1, slow.next
        while walker != slow:
            length, walker = length + 1, walker.next
        ahead = behind = head
        for _ in range(length):
            ahead = ahead.next
        while ahead != behind:
            ahead, behind = ahead.next, behind.next
        return behind
