# Leaves an attribute of its own in each node that it passes.
class Solution:
    def detectCycle(self, head):
        while head:
            if hasattr(head, "passed"):
                return head
            head.passed = True
            head = head.next
