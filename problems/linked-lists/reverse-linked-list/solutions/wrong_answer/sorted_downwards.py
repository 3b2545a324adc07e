# Sorts the values downwards: right for ascending lists only.
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        values = []
        node = head
        while node:
            values.append(node.val)
            node = node.next
        values.sort(reverse=True)
        node = head
        for value in values:
            node.val = value
            node = node.next
        return head
