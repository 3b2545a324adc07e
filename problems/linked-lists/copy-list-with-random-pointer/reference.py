# Weaves each copy in behind its original, so that the copy of a node is node.next and no table is needed. A second
# walk sets the randoms, a third takes the lists apart and restores the original.
class Solution:
    def copyRandomList(self, head: Optional[Node]) -> Optional[Node]:
        node = head
        while node:
            node.next = Node(node.val, node.next)
            node = node.next.next
        node = head
        while node:
            if node.random:
                node.next.random = node.random.next
            node = node.next.next

        first = head.next if head else None
        node = head
        while node:
            copy = node.next
            node.next = copy.next
            if copy.next:
                copy.next = copy.next.next
            node = node.next
        return first
