// For each node walks to the last one and takes it off.
class Solution {
public:
    void reorderList(ListNode* head) {
        ListNode* node = head;
        while (node && node->next && node->next->next) {
            ListNode* before = node;
            while (before->next->next) before = before->next;
            ListNode* last = before->next;
            before->next = nullptr;
            last->next = node->next;
            node->next = last;
            node = last->next;
        }
    }
};
