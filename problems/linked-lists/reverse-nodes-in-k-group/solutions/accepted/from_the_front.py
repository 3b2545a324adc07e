# Walks from the first node to both ends of each pair whose values change places: quadratic, and fast enough at this size.
class Solution:
    def reverseKGroup(self, head, k):
        def node_at(place):
            node = head
            for _ in range(place):
                node = node.next
            return node

        size, node = 0, head
        while node:
            size, node = size + 1, node.next
        for start in range(0, size - k + 1, k):
            i, j = start, start + k - 1
            while i < j:
                a, b = node_at(i), node_at(j)
                a.val, b.val = b.val, a.val
                i, j = i + 1, j - 1
        return head
