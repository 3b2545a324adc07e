// Walks from the first node to each place, and to the end of the answer for each digit: quadratic, at this size no
// matter.
class Solution {
    int digit(ListNode* head, int place) {
        while (head && place--) head = head->next;
        return head ? head->val : 0;
    }

    int length(ListNode* head) {
        int n = 0;
        for (; head; head = head->next) n++;
        return n;
    }

    void append(ListNode*& head, int val) {
        ListNode** p = &head;
        while (*p) p = &(*p)->next;
        *p = new ListNode(val);
    }

public:
    ListNode* addTwoNumbers(ListNode* l1, ListNode* l2) {
        ListNode* res = nullptr;
        int carry = 0;
        int places = max(length(l1), length(l2));
        for (int i = 0; i < places; i++) {
            int s = digit(l1, i) + digit(l2, i) + carry;
            append(res, s % 10);
            carry = s / 10;
        }
        if (carry) append(res, carry);
        return res;
    }
};
