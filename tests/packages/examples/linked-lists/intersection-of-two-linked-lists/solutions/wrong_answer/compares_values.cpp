// Takes equal values for the same node.
class Solution {
public:
    ListNode *getIntersectionNode(ListNode *headA, ListNode *headB) {
        for (auto a = headA; a; a = a->next)
            for (auto b = headB; b; b = b->next)
                if (a->val == b->val) return a;
        return nullptr;
    }
};
