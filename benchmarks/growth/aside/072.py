# problem: linked-lists/linked-list-cycle
# time: O(n^2)
# memory: O(n)
# note: visited nodes in a list, searched with in
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        visited = []
        node = head
        while node:
            if node in visited:
                return True
            visited.append(node)
            node = node.next
        return False
