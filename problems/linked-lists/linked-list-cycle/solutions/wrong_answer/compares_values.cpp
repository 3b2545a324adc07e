// The two walkers are compared by their values.
class Solution {
public:
    bool hasCycle(ListNode* head) {
        ListNode* slow = head;
        ListNode* fast = head;
        while (fast && fast->next) {
            slow = slow->next;
            fast = fast->next->next;
            if (fast && slow->val == fast->val) return true;
        }
        return false;
    }
};
