// An ordered set of the nodes, by their addresses.
class Solution {
public:
    ListNode *detectCycle(ListNode *head) {
        set<ListNode*> seen;
        for (ListNode *node = head; node; node = node->next)
            if (!seen.insert(node).second) return node;
        return nullptr;
    }
};
