// The vector of values is static and keeps those of earlier calls.
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        static vector<int> values;
        for (ListNode* node : lists)
            for (; node; node = node->next) values.push_back(node->val);
        sort(values.begin(), values.end());
        ListNode* head = nullptr;
        for (int i = (int)values.size() - 1; i >= 0; i--) head = new ListNode(values[i], head);
        return head;
    }
};
