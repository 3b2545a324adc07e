// One walk over both lists. `link` is the pointer that the next node of the answer has to be written into: that to the
// first node at the beginning, the `next` of the last node afterwards. Nodes are joined anew where they are.
class Solution {
public:
    ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {
        ListNode* first = nullptr;
        ListNode** link = &first;
        while (list1 && list2) {
            ListNode*& smaller = list2->val < list1->val ? list2 : list1;
            *link = smaller;
            link = &smaller->next;
            smaller = smaller->next;
        }
        *link = list1 ? list1 : list2;
        return first;
    }
};
