# Pops the smaller first value off one of two Python lists, each of which moves up by one.
class Solution:
    def mergeTwoLists(self, list1: Optional[ListNode], list2: Optional[ListNode]) -> Optional[ListNode]:
        a, b = self.values(list1), self.values(list2)
        merged = []
        while a and b:
            merged.append(a.pop(0) if a[0] < b[0] else b.pop(0))
        merged += a + b
        head = None
        for value in merged[::-1]:
            head = ListNode(value, head)
        return head

    def values(self, node):
        found = []
        while node:
            found.append(node.val)
            node = node.next
        return found
