// Puts the values on a stack and makes a new list of them.
#include <stack>

class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        stack<int> values;
        for (ListNode* node = head; node; node = node->next) values.push(node->val);
        ListNode dummy(0);
        ListNode* tail = &dummy;
        while (!values.empty()) {
            tail->next = new ListNode(values.top());
            tail = tail->next;
            values.pop();
        }
        return dummy.next;
    }
};
