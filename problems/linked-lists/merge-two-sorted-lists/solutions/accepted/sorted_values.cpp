// Collects all values, sorts them and makes new nodes.
class Solution {
public:
    ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {
        vector<int> values;
        for (ListNode* p = list1; p; p = p->next) values.push_back(p->val);
        for (ListNode* p = list2; p; p = p->next) values.push_back(p->val);
        sort(values.rbegin(), values.rend());
        ListNode* head = nullptr;
        for (int v : values) head = new ListNode(v, head);
        return head;
    }
};
