// Reverses the rest first and then walks to its end to append the first node.
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        if (!head || !head->next) return head;
        ListNode* first = reverseList(head->next);
        head->next = nullptr;
        ListNode* last = first;
        while (last->next) last = last->next;
        last->next = head;
        return first;
    }
};
