// Recursion over groups: the rest is done first, then this group is turned in front of it.
class Solution {
public:
    ListNode* reverseKGroup(ListNode* head, int k) {
        ListNode* cur = head;
        int count = 0;
        while (cur && count < k) {
            cur = cur->next;
            count++;
        }
        if (count < k) return head;
        ListNode* prev = reverseKGroup(cur, k);
        while (count-- > 0) {
            ListNode* next = head->next;
            head->next = prev;
            prev = head;
            head = next;
        }
        return prev;
    }
};
