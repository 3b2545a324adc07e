# Returns a node of the second list's own.
class Solution:
    def getIntersectionNode(self, headA, headB):
        return headB
