// Follows the first node without asking whether there is one.
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        if (head->next == nullptr) return head;
        ListNode* first = reverseList(head->next);
        head->next->next = head;
        head->next = nullptr;
        return first;
    }
};
