// The old first node still leads to the second one, so the new list ends in a cycle.
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        if (!head || !head->next) return head;
        ListNode* first = reverseList(head->next);
        head->next->next = head;
        return first;
    }
};
