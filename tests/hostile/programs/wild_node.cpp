// The answer points anywhere.
// verdict: runtime_error
// problem: linked-lists/reverse-linked-list
// case: [[1, 2, 3]]
class Solution {
public:
    ListNode* reverseList(ListNode* head) { return (ListNode*)0x123456789000; }
};
