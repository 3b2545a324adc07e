// Writes the sum into the first list, which takes over what is left of the second, and grows by one node at most.
class Solution {
public:
    ListNode* addTwoNumbers(ListNode* l1, ListNode* l2) {
        ListNode* p = l1;
        int carry = 0;
        while (true) {
            p->val += carry + (l2 ? l2->val : 0);
            carry = p->val > 9;
            if (carry) p->val -= 10;
            if (l2) l2 = l2->next;
            if (!p->next) {
                if (l2) {
                    p->next = l2;
                    l2 = nullptr;
                } else if (carry) {
                    p->next = new ListNode(0);
                } else {
                    return l1;
                }
            }
            p = p->next;
        }
    }
};
