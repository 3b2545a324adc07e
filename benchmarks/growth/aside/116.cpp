// problem: linked-lists/reverse-linked-list
// time: O(n)
// memory: O(n)
// note: recursion that the compiler cannot turn into a loop easily
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
