// Overwrites each value passed with 100000, which may be the value of a node not yet passed.
class Solution {
public:
    bool hasCycle(ListNode* head) {
        while (head) {
            if (head->val == 100000) return true;
            head->val = 100000;
            head = head->next;
        }
        return false;
    }
};
