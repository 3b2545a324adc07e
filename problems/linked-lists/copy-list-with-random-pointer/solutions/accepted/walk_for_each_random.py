# Counts the way from the first node to each random and walks it again in the copy, both by recursion.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        def position(node, wanted):
            return 0 if node is wanted else 1 + position(node.next, wanted)

        def node_at(node, steps):
            return node if steps == 0 else node_at(node.next, steps - 1)

        dummy = last = Node(0)
        node = head
        while node:
            last.next = Node(node.val)
            node, last = node.next, last.next
        node = head
        while node:
            if node.random:
                copy = node_at(dummy.next, position(head, node))
                copy.random = node_at(dummy.next, position(head, node.random))
            node = node.next
        return dummy.next
