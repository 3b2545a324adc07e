// Searches all first nodes for the smallest, once for each node of the result.
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        ListNode dummy;
        ListNode* tail = &dummy;
        while (true) {
            int best = -1;
            for (int i = 0; i < (int)lists.size(); i++)
                if (lists[i] && (best < 0 || lists[i]->val < lists[best]->val)) best = i;
            if (best < 0) return dummy.next;
            tail = tail->next = lists[best];
            lists[best] = lists[best]->next;
        }
    }
};
