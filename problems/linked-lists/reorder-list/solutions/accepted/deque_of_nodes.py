# A deque of nodes gives one from the right and one from the left by turns.
class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        nodes = deque()
        node = head
        while node:
            nodes.append(node)
            node = node.next
        tail = nodes.popleft()
        while nodes:
            tail.next = nodes.pop()
            tail = tail.next
            if nodes:
                tail.next = nodes.popleft()
                tail = tail.next
        tail.next = None
