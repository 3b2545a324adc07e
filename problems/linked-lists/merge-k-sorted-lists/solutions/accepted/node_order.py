# Teaches ListNode the order by value and puts the nodes themselves on the heap.
class Solution:
    def mergeKLists(self, lists):
        ListNode.__lt__ = lambda self, other: self.val < other.val
        heap = [node for node in lists if node]
        heapify(heap)
        dummy = tail = ListNode()
        while heap:
            node = heap[0]
            tail.next = tail = node
            if node.next:
                heapreplace(heap, node.next)
            else:
                heappop(heap)
        return dummy.next
