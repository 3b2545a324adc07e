// Takes a step to a lower address for a step back. Where a node lies in memory says nothing of its place in the list.
class Solution {
public:
    bool hasCycle(ListNode* head) {
        while (head && head->next) {
            if (head->next <= head) return true;
            head = head->next;
        }
        return false;
    }
};
