// Recursion to the last node; the arrows turn on the way back.
static const int fast_io = []() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    return 0;
}();

class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        if (!head || !head->next) return head;
        ListNode* first = reverseList(head->next);
        head->next->next = head;
        head->next = nullptr;
        return first;
    }
};
