# All nodes in a Python list, which has an index from the back.
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        nodes = [None]
        node = head
        while node:
            nodes.append(node)
            node = node.next
        before, gone = nodes[-n - 1], nodes[-n]
        if before is None:
            return gone.next
        before.next = gone.next
        return head
