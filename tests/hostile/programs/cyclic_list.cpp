// The answer never ends.
// verdict: wrong_answer
// problem: linked-lists/reverse-linked-list
// case: [[1, 2, 3]]
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        ListNode* node = new ListNode(1);
        return node->next = node;
    }
};
