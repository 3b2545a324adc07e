# One walk over both lists: the smaller of the two first nodes is hung behind the answer, at the end the rest of one list.
class Solution:
    def mergeTwoLists(self, list1: Optional[ListNode], list2: Optional[ListNode]) -> Optional[ListNode]:
        last = front = ListNode()
        while list1 and list2:
            if list2.val < list1.val:
                last.next = last = list2
                list2 = list2.next
            else:
                last.next = last = list1
                list1 = list1.next
        last.next = list1 or list2
        return front.next
