// problem: linked-lists/merge-k-sorted-lists
// time: O(n k)
// memory: O(1)
// note: merged one after the other; for k <= n; empty lists cost O(1) each
class Solution {
    ListNode* mergeTwo(ListNode* a, ListNode* b) {
        ListNode head(0), *cur = &head;
        while (a && b) {
            if (a->val <= b->val) {
                cur->next = a;
                a = a->next;
            } else {
                cur->next = b;
                b = b->next;
            }
            cur = cur->next;
        }
        cur->next = a ? a : b;
        return head.next;
    }

public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        ListNode* result = nullptr;
        for (size_t i = 0; i < lists.size(); i++) result = mergeTwo(result, lists[i]);
        return result;
    }
};
