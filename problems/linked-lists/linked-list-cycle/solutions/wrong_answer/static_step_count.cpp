// The count of steps is static and never starts again.
static int steps = 0;

class Solution {
public:
    bool hasCycle(ListNode* head) {
        while (head) {
            if (++steps > 10000) return true;
            head = head->next;
        }
        return false;
    }
};
