// Looks for a way back to the first node only, and gives up after as many steps as a list may have nodes.
class Solution {
public:
    bool hasCycle(ListNode* head) {
        ListNode* node = head;
        for (int steps = 0; node && steps <= 10000; steps++) {
            node = node->next;
            if (node && node == head) return true;
        }
        return false;
    }
};
