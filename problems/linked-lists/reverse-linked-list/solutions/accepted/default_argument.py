# Recursion with a default argument for the part already turned.
class Solution:
    def reverseList(self, head, prev=None):
        if not head:
            return prev
        rest, head.next = head.next, prev
        return self.reverseList(rest, head)
