# Recursion that hands the carry on as a node of its own.
class Solution:
    def addTwoNumbers(self, l1, l2):
        if not l1:
            return l2
        if not l2:
            return l1
        total = l1.val + l2.val
        node = ListNode(total % 10)
        node.next = self.addTwoNumbers(l1.next, l2.next)
        if total >= 10:
            node.next = self.addTwoNumbers(node.next, ListNode(1))
        return node
