// The way to the rest is lost when the first arrow is turned.
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        ListNode* prev = nullptr;
        ListNode* curr = head;
        while (curr) {
            ListNode* old = curr;
            curr->next = prev;
            curr = curr->next;
            prev = old;
        }
        return prev;
    }
};
