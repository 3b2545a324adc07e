// Counts the nodes first and treats the first one apart.
class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        int size = 0;
        for (ListNode* p = head; p != NULL; p = p->next) ++size;
        if (n == size) return head->next;
        ListNode* p = head;
        for (int i = 1; i < size - n; ++i) p = p->next;
        p->next = p->next->next;
        return head;
    }
};
