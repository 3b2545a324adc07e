# The answer never ends.
# verdict: wrong_answer
# problem: linked-lists/reverse-linked-list
# case: [[1, 2, 3]]
class Solution:
    def reverseList(self, head):
        head.next.next.next = head
        return head
