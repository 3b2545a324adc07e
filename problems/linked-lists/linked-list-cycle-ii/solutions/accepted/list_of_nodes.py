# Searches a list of the nodes passed: quadratic, and fast enough at this size.
class Solution:
    def detectCycle(self, head):
        passed = []
        while head:
            if head in passed:
                return head
            passed.append(head)
            head = head.next
        return None
