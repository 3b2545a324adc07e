# A stack for each group gives its nodes back in the other order.
class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        dummy = tail = ListNode(0)
        node = head
        while True:
            stack = []
            start = node
            while node and len(stack) < k:
                stack.append(node)
                node = node.next
            if len(stack) < k:
                tail.next = start
                return dummy.next
            while stack:
                tail.next = stack.pop()
                tail = tail.next
            tail.next = None
