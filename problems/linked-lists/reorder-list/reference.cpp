// Find the middle, turn the second half round, and merge the halves by turns. The first half has as many nodes as the
// second, or one more, so the merge ends when the second one is used up.
class Solution {
public:
    void reorderList(ListNode* head) {
        ListNode* middle = head;
        for (ListNode* fast = head->next; fast && fast->next; fast = fast->next->next) middle = middle->next;

        ListNode* back = nullptr;
        for (ListNode* node = exchange(middle->next, nullptr); node;) back = exchange(node, exchange(node->next, back));

        for (ListNode* front = head; back; front = front->next->next) {
            ListNode* rest = exchange(back->next, front->next);
            front->next = exchange(back, rest);
        }
    }
};
