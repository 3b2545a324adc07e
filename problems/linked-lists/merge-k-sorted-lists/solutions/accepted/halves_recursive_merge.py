# Divide and conquer on slices; two lists are merged by recursion, as deep as the result is long.
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        if not lists:
            return None
        if len(lists) == 1:
            return lists[0]
        mid = len(lists) // 2
        return self.merge(self.mergeKLists(lists[:mid]), self.mergeKLists(lists[mid:]))

    def merge(self, a, b):
        if not a or not b:
            return a or b
        if a.val > b.val:
            a, b = b, a
        a.next = self.merge(a.next, b)
        return a
