# The list in the default argument is made once and keeps the values of earlier calls.
class Solution:
    def reverseList(self, head: Optional[ListNode], values=[]) -> Optional[ListNode]:
        node = head
        while node:
            values.append(node.val)
            node = node.next
        dummy = tail = ListNode()
        for value in reversed(values):
            tail.next = ListNode(value)
            tail = tail.next
        return dummy.next
