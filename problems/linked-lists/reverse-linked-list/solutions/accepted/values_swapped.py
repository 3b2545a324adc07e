# Leaves the nodes where they are and writes the values back in reverse.
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        values = []
        node = head
        while node:
            values.append(node.val)
            node = node.next
        node = head
        while values:
            node.val = values.pop()
            node = node.next
        return head
