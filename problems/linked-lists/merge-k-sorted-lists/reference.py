# Merges neighbours in rounds: lists 1 apart, then 2, then 4, so that each node takes part in log k merges.
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        if not lists:
            return None
        step = 1
        while step < len(lists):
            for i in range(0, len(lists) - step, 2 * step):
                lists[i] = self.merged(lists[i], lists[i + step])
            step *= 2
        return lists[0]

    def merged(self, a: Optional[ListNode], b: Optional[ListNode]) -> Optional[ListNode]:
        last = dummy = ListNode()
        while a and b:
            if b.val < a.val:
                last.next = last = b
                b = b.next
            else:
                last.next = last = a
                a = a.next
        last.next = a or b
        return dummy.next
