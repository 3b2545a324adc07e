# Sets a random in the walk that weaves, when the copies of later nodes are not there yet.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        node = head
        while node:
            copy = Node(node.val, node.next)
            node.next = copy
            if node.random:
                copy.random = node.random.next
            node = copy.next
        first = head.next if head else None
        node = head
        while node:
            copy = node.next
            node.next = copy.next
            copy.next = copy.next.next if copy.next else None
            node = node.next
        return first
