# Recursion along random without remembering what was copied: a random to the node itself never ends.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        if not head:
            return None
        node = Node(head.val)
        node.next = self.copyRandomList(head.next)
        node.random = self.copyRandomList(head.random)
        return node
