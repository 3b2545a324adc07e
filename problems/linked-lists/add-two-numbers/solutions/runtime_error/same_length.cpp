// Takes it for granted that both lists are equally long.
class Solution {
public:
    ListNode* addTwoNumbers(ListNode* l1, ListNode* l2) {
        ListNode dummy;
        ListNode* tail = &dummy;
        int carry = 0;
        while (l1 || l2) {
            int s = l1->val + l2->val + carry;
            carry = s / 10;
            tail = tail->next = new ListNode(s % 10);
            l1 = l1->next;
            l2 = l2->next;
        }
        if (carry) tail->next = new ListNode(carry);
        return dummy.next;
    }
};
