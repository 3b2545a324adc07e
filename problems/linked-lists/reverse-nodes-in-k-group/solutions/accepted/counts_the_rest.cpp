// Counts all that is left before every group: quadratic in small groups, and fast enough at this size.
class Solution {
    int length(ListNode* p) {
        int n = 0;
        for (; p; p = p->next) n++;
        return n;
    }

public:
    ListNode* reverseKGroup(ListNode* head, int k) {
        if (length(head) < k) return head;
        ListNode *prev = nullptr, *cur = head;
        for (int i = 0; i < k; i++) {
            ListNode* next = cur->next;
            cur->next = prev;
            prev = cur;
            cur = next;
        }
        head->next = reverseKGroup(cur, k);
        return prev;
    }
};
