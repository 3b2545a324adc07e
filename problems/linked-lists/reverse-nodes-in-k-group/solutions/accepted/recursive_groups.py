# Recursion over groups; at the limits it is as deep as the list is long.
class Solution:
    def reverseKGroup(self, head, k):
        node = head
        for _ in range(k):
            if node is None:
                return head
            node = node.next
        prev = self.reverseKGroup(node, k)
        cur = head
        for _ in range(k):
            cur.next, prev, cur = prev, cur, cur.next
        return prev
