// Divide and conquer over a range of lists, in an overload of the same name, with recursive merging of two.
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        return mergeKLists(lists, 0, (int)lists.size() - 1);
    }

    ListNode* mergeKLists(vector<ListNode*>& lists, int lo, int hi) {
        if (lo > hi) return nullptr;
        if (lo == hi) return lists[lo];
        int mid = lo + (hi - lo) / 2;
        return mergeTwo(mergeKLists(lists, lo, mid), mergeKLists(lists, mid + 1, hi));
    }

    ListNode* mergeTwo(ListNode* l1, ListNode* l2) {
        if (!l1) return l2;
        if (!l2) return l1;
        if (l1->val < l2->val) {
            l1->next = mergeTwo(l1->next, l2);
            return l1;
        }
        l2->next = mergeTwo(l1, l2->next);
        return l2;
    }
};
