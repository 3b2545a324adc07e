# Recursion that returns the rest of the list and how many nodes it counted.
class Solution:
    def removeNthFromEnd(self, head, n):
        def walk(node):
            if node is None:
                return None, 0
            rest, behind = walk(node.next)
            if behind + 1 == n:
                return rest, behind + 1
            node.next = rest
            return node, behind + 1

        return walk(head)[0]
