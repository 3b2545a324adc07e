// While both have digits, then the rest of either, then the carry.
class Solution {
public:
    ListNode* addTwoNumbers(ListNode* l1, ListNode* l2) {
        ListNode dummy(0);
        ListNode* tail = &dummy;
        int carry = 0;
        auto put = [&](int sum) {
            carry = 0;
            if (sum >= 10) {
                sum -= 10;
                carry = 1;
            }
            tail->next = new ListNode(sum);
            tail = tail->next;
        };
        while (l1 && l2) {
            put(l1->val + l2->val + carry);
            l1 = l1->next;
            l2 = l2->next;
        }
        for (; l1; l1 = l1->next) put(l1->val + carry);
        for (; l2; l2 = l2->next) put(l2->val + carry);
        if (carry) put(carry);
        return dummy.next;
    }
};
