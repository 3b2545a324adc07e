// Collects all values, sorts them and makes a new list.
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        vector<int> values;
        for (ListNode* list : lists)
            for (; list != NULL; list = list->next) values.push_back(list->val);
        sort(values.begin(), values.end());
        ListNode* head = NULL;
        for (int i = (int)values.size() - 1; i >= 0; --i) head = new ListNode(values[i], head);
        return head;
    }
};
