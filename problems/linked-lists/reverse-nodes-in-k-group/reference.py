# Group by group: make sure that it is whole, turn its arrows round, and hang it behind the group before.
class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        front = before = ListNode(0, head)
        while True:
            end = before
            for _ in range(k):
                end = end.next
                if not end:
                    return front.next
            first = node = before.next
            turned = behind = end.next
            while node is not behind:
                node.next, turned, node = turned, node, node.next
            before.next, before = turned, first
