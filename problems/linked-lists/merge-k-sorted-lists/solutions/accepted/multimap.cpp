// All nodes go into a multimap by value.
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*> lists) {
        multimap<int, ListNode*> nodes;
        for (auto head : lists)
            while (head) {
                nodes.insert({head->val, head});
                head = head->next;
            }
        ListNode* dummy = new ListNode(0);
        ListNode* tail = dummy;
        for (auto& [val, node] : nodes) tail = tail->next = node;
        tail->next = nullptr;
        return dummy->next;
    }
};
