// Takes the nodes of the second list one by one and searches the place of each from the front of the first.
class Solution {
public:
    ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {
        while (list2) {
            ListNode* node = list2;
            list2 = list2->next;
            if (!list1 || node->val <= list1->val) {
                node->next = list1;
                list1 = node;
                continue;
            }
            ListNode* before = list1;
            while (before->next && before->next->val < node->val) before = before->next;
            node->next = before->next;
            before->next = node;
        }
        return list1;
    }
};
