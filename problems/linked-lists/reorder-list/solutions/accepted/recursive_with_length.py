# Recursion on the inner part: takes a node and a length, returns the node behind that part.
class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        def inner(node, length):
            if length == 1:
                behind = node.next
                node.next = None
                return behind
            if length == 2:
                behind = node.next.next
                node.next.next = None
                return behind
            last = inner(node.next, length - 2)
            behind = last.next
            last.next = node.next
            node.next = last
            return behind

        length, node = 0, head
        while node:
            length += 1
            node = node.next
        inner(head, length)
