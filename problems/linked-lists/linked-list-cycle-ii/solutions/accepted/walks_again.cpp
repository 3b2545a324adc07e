// For each node walks from the head again, and sees whether it comes by sooner: quadratic, without memory.
class Solution {
public:
    ListNode *detectCycle(ListNode *head) {
        int steps = 0;
        for (ListNode *node = head; node; node = node->next, ++steps) {
            ListNode *other = head;
            for (int i = 0; i < steps; ++i, other = other->next)
                if (other == node) return node;
        }
        return nullptr;
    }
};
