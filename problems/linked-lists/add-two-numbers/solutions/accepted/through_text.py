# Digits become text, text becomes a number, and the sum goes the same way back.
class Solution:
    def addTwoNumbers(self, l1, l2):
        a = b = ""
        while l1:
            a = str(l1.val) + a
            l1 = l1.next
        while l2:
            b = str(l2.val) + b
            l2 = l2.next
        head = None
        for ch in str(int(a) + int(b)):
            head = ListNode(int(ch), head)
        return head
