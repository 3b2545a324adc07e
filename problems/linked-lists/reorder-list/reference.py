# Find the middle, turn the second half round, and merge the halves by turns.
class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        middle, fast = head, head.next
        while fast and fast.next:
            middle, fast = middle.next, fast.next.next

        node, middle.next = middle.next, None
        back = None
        while node:
            node.next, back, node = back, node, node.next

        front = head
        while back:
            rest = back.next
            back.next = front.next
            front.next = back
            front, back = back.next, rest
