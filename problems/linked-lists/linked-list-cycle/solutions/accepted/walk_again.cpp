// For each node, walks from the first one again and counts whether it comes by too early.
class Solution {
public:
    bool hasCycle(ListNode* head) {
        int passed = 0;
        for (ListNode* node = head; node; node = node->next) {
            ListNode* again = head;
            for (int i = 0; i < passed; i++) {
                if (again == node) return true;
                again = again->next;
            }
            passed++;
        }
        return false;
    }
};
