// Floyd's tortoise and hare: on a cycle the distance between them shrinks by one with each step, so they meet before
// the slow one has been round once; without a cycle the fast one reaches the end.
class Solution {
public:
    bool hasCycle(ListNode* head) {
        const ListNode* slow = head;
        const ListNode* fast = head;
        while (fast && fast->next) {
            slow = slow->next;
            fast = fast->next->next;
            if (slow == fast) return true;
        }
        return false;
    }
};
