# One walk; a defaultdict makes an empty copy the first time a node is asked for.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        copies = defaultdict(lambda: Node(0))
        copies[None] = None
        node = head
        while node:
            copies[node].val = node.val
            copies[node].next = copies[node.next]
            copies[node].random = copies[node.random]
            node = node.next
        return copies[head]
