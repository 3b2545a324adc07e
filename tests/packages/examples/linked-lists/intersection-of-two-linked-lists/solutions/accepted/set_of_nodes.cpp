// The nodes of the first list in a set.
class Solution {
public:
    ListNode *getIntersectionNode(ListNode *headA, ListNode *headB) {
        unordered_set<ListNode*> seen;
        for (; headA; headA = headA->next) seen.insert(headA);
        for (; headB; headB = headB->next)
            if (seen.count(headB)) return headB;
        return NULL;
    }
};
