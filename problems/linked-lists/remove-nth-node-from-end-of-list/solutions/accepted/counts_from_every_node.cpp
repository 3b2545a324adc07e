// Counts from every node how many come behind it.
class Solution {
    int count(ListNode* node) {
        int found = 0;
        for (; node; node = node->next) found++;
        return found;
    }

public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        if (count(head) == n) return head->next;
        ListNode* before = head;
        while (count(before->next) != n) before = before->next;
        before->next = before->next->next;
        return head;
    }
};
