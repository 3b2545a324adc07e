# The longer list goes ahead by the difference of the lengths.
class Solution:
    def getIntersectionNode(self, headA, headB):
        def length(node):
            count = 0
            while node:
                count, node = count + 1, node.next
            return count

        a, b = length(headA), length(headB)
        for _ in range(a - b):
            headA = headA.next
        for _ in range(b - a):
            headB = headB.next
        while headA != headB:
            headA, headB = headA.next, headB.next
        return headA
