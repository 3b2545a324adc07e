# Writes the values in their new order into the nodes, which stay where they are.
class Solution:
    def reorderList(self, head):
        values = []
        node = head
        while node:
            values.append(node.val)
            node = node.next
        i, j = 0, len(values) - 1
        node = head
        while node:
            node.val = values[i]
            i += 1
            node = node.next
            if node:
                node.val = values[j]
                j -= 1
                node = node.next
