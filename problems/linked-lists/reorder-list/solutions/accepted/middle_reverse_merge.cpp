// The middle by two pointers, the second half turned round, and a merge.
class Solution {
public:
    void reorderList(ListNode* head) {
        if (!head || !head->next) return;
        ListNode *slow = head, *fast = head;
        while (fast->next && fast->next->next) {
            slow = slow->next;
            fast = fast->next->next;
        }
        ListNode *prev = NULL, *curr = slow->next;
        while (curr) {
            ListNode* next = curr->next;
            curr->next = prev;
            prev = curr;
            curr = next;
        }
        slow->next = NULL;
        ListNode *first = head, *second = prev;
        while (second) {
            ListNode *a = first->next, *b = second->next;
            first->next = second;
            second->next = a;
            first = a;
            second = b;
        }
    }
};
