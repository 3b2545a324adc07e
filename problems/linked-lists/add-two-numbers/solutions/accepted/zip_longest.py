# Two generators side by side, the shorter one filled with zeros.
class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        def digits(node):
            while node is not None:
                yield node.val
                node = node.next

        dummy = cur = ListNode(0)
        carry = 0
        for x, y in itertools.zip_longest(digits(l1), digits(l2), fillvalue=0):
            carry, val = divmod(x + y + carry, 10)
            cur.next = ListNode(val)
            cur = cur.next
        if carry:
            cur.next = ListNode(carry)
        return dummy.next
