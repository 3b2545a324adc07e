# Turns the whole rest of the list round behind each node.
class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        node = head
        while node:
            turned, rest = None, node.next
            while rest:
                rest.next, turned, rest = turned, rest, rest.next
            node.next = turned
            node = turned
