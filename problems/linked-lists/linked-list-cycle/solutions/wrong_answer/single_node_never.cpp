// Says no to every list that starts with fewer than two different nodes, and to the one that leads to itself.
class Solution {
public:
    bool hasCycle(ListNode* head) {
        if (!head || !head->next || head->next == head) return false;
        unordered_set<ListNode*> seen;
        for (; head; head = head->next)
            if (!seen.insert(head).second) return true;
        return false;
    }
};
