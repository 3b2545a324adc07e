// Merges neighbours in rounds: lists 1 apart, then 2, then 4. Each node takes part in log k merges, and the nodes are
// joined anew where they are, so that no extra memory is needed.
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        if (lists.empty()) return nullptr;
        for (size_t step = 1; step < lists.size(); step *= 2)
            for (size_t i = 0; i + step < lists.size(); i += 2 * step) lists[i] = merged(lists[i], lists[i + step]);
        return lists[0];
    }

private:
    static ListNode* merged(ListNode* a, ListNode* b) {
        ListNode* first = nullptr;
        ListNode** link = &first;
        while (a && b) {
            ListNode*& smaller = b->val < a->val ? b : a;
            *link = smaller;
            link = &smaller->next;
            smaller = smaller->next;
        }
        *link = a ? a : b;
        return first;
    }
};
