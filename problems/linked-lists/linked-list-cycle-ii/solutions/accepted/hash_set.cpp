// The first node that is in the set already.
class Solution {
public:
    ListNode *detectCycle(ListNode *head) {
        unordered_set<ListNode*> seen;
        while (head) {
            if (seen.count(head)) return head;
            seen.insert(head);
            head = head->next;
        }
        return nullptr;
    }
};
