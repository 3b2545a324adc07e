// Recursion to the end; the places are counted on the way back.
class Solution {
    int place = 0;

public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        if (!head) return nullptr;
        head->next = removeNthFromEnd(head->next, n);
        return ++place == n ? head->next : head;
    }
};
