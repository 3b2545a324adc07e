// Place by place from the ones, with a carry of 0 or 1, until both lists and the carry are used up.
class Solution {
public:
    ListNode* addTwoNumbers(ListNode* l1, ListNode* l2) {
        ListNode front;
        ListNode* last = &front;
        int carry = 0;
        while (l1 || l2 || carry) {
            int sum = carry;
            if (l1) {
                sum += l1->val;
                l1 = l1->next;
            }
            if (l2) {
                sum += l2->val;
                l2 = l2->next;
            }
            carry = sum / 10;
            last = last->next = new ListNode(sum % 10);
        }
        return front.next;
    }
};
