// Recursion: the first digits and the carry make one node, the rest makes what follows.
class Solution {
    ListNode* add(ListNode* a, ListNode* b, int carry) {
        if (!a && !b) return carry ? new ListNode(carry) : nullptr;
        int sum = carry;
        if (a) sum += a->val;
        if (b) sum += b->val;
        return new ListNode(sum % 10, add(a ? a->next : a, b ? b->next : b, sum / 10));
    }

public:
    ListNode* addTwoNumbers(ListNode* l1, ListNode* l2) { return add(l1, l2, 0); }
};
