# Takes the values out, turns slices, and makes a new list of them.
class Solution:
    def reverseKGroup(self, head, k):
        values = []
        while head:
            values.append(head.val)
            head = head.next
        for i in range(0, len(values) - k + 1, k):
            values[i:i + k] = values[i:i + k][::-1]
        dummy = cur = ListNode()
        for v in values:
            cur.next = ListNode(v)
            cur = cur.next
        return dummy.next
