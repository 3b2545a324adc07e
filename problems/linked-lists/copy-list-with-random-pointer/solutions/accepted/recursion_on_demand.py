# Recursion along next and random with a dict of the copies made so far.
class Solution:
    def __init__(self):
        self.visited = {}

    def copyRandomList(self, head):
        if head is None:
            return None
        if head in self.visited:
            return self.visited[head]
        node = Node(head.val, None, None)
        self.visited[head] = node
        node.next = self.copyRandomList(head.next)
        node.random = self.copyRandomList(head.random)
        return node
