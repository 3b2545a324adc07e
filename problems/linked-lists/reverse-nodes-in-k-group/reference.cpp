// Group by group: make sure that it is whole, then move each of its nodes to the group's front. What was its first node
// ends as its last, and is where the next group is hung on. No memory beside a few pointers.
class Solution {
public:
    ListNode* reverseKGroup(ListNode* head, int k) {
        ListNode front(0, head);
        ListNode* before = &front;
        while (true) {
            ListNode* end = before;
            for (int i = 0; i < k && end; ++i) end = end->next;
            if (!end) return front.next;
            ListNode* last = before->next;
            for (int i = 1; i < k; ++i) {
                ListNode* moved = last->next;
                last->next = moved->next;
                moved->next = before->next;
                before->next = moved;
            }
            before = last;
        }
    }
};
