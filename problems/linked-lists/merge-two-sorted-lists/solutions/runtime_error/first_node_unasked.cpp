// Chooses the first node of the answer without asking whether both lists have one.
class Solution {
public:
    ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {
        ListNode* head;
        if (list1->val <= list2->val) {
            head = list1;
            list1 = list1->next;
        } else {
            head = list2;
            list2 = list2->next;
        }
        ListNode* tail = head;
        while (list1 && list2) {
            ListNode*& from = list1->val <= list2->val ? list1 : list2;
            tail = tail->next = from;
            from = from->next;
        }
        tail->next = list1 ? list1 : list2;
        return head;
    }
};
