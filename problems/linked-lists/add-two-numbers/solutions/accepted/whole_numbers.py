# Reads both as whole numbers, which are as long as they need to be here, and writes the sum into a list.
class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        def value(node):
            total, power = 0, 1
            while node:
                total += node.val * power
                power *= 10
                node = node.next
            return total

        total = value(l1) + value(l2)
        head = tail = ListNode(total % 10)
        total //= 10
        while total:
            tail.next = ListNode(total % 10)
            tail = tail.next
            total //= 10
        return head
