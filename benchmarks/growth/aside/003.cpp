// problem: linked-lists/merge-k-sorted-lists
// time: O(k + n log k) or O(n log k)
// memory: O(k)
// note: k <= n but for empty lists
struct Later {
    bool operator()(const ListNode* a, const ListNode* b) const { return a->val > b->val; }
};

class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        priority_queue<ListNode*, vector<ListNode*>, Later> pq;
        for (ListNode* l : lists)
            if (l) pq.push(l);
        ListNode dummy(0);
        ListNode* tail = &dummy;
        while (!pq.empty()) {
            ListNode* node = pq.top();
            pq.pop();
            tail = tail->next = node;
            if (node->next) pq.push(node->next);
        }
        tail->next = nullptr;
        return dummy.next;
    }
};
