// Searches all nodes passed for each node: quadratic, and fast enough at this size.
class Solution {
public:
    ListNode *detectCycle(ListNode *head) {
        vector<ListNode*> seen;
        for (; head; head = head->next) {
            if (find(seen.begin(), seen.end(), head) != seen.end()) return head;
            seen.push_back(head);
        }
        return nullptr;
    }
};
