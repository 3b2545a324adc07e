// Floyd: where the fast walker meets the slow one, the slow one has gone a whole number of rounds. So a walker from there
// and one from the head, at the same pace, are at the beginning of the cycle together, and nowhere before.
class Solution {
public:
    ListNode* detectCycle(ListNode* head) {
        ListNode* slow = head;
        ListNode* fast = head;
        while (fast && fast->next) {
            slow = slow->next;
            fast = fast->next->next;
            if (slow == fast) {
                for (slow = head; slow != fast; slow = slow->next) fast = fast->next;
                return slow;
            }
        }
        return nullptr;
    }
};
