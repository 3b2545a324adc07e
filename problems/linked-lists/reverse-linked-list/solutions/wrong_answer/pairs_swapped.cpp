// Turns round each pair of neighbours, not the list.
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        if (!head || !head->next) return head;
        ListNode* second = head->next;
        head->next = reverseList(second->next);
        second->next = head;
        return second;
    }
};
