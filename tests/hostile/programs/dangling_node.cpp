// The answer was freed: what stands there now, and whether anything does, is the allocator's business.
// verdict: wrong_answer|runtime_error
// problem: linked-lists/reverse-linked-list
// case: [[1, 2, 3]]
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        ListNode* node = new ListNode(1, new ListNode(2));
        delete node->next;
        delete node;
        return node;
    }
};
