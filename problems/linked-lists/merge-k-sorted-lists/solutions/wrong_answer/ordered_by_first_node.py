# Sorts the lists by their first nodes and joins them end to end.
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        dummy = tail = ListNode()
        for node in sorted((node for node in lists if node), key=lambda node: node.val):
            tail.next = node
            while tail.next:
                tail = tail.next
        return dummy.next
