// Stops at the first empty list instead of passing it by.
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        multiset<int> values;
        for (ListNode* node : lists) {
            if (!node) break;
            for (; node; node = node->next) values.insert(node->val);
        }
        ListNode* head = nullptr;
        for (auto it = values.rbegin(); it != values.rend(); ++it) head = new ListNode(*it, head);
        return head;
    }
};
