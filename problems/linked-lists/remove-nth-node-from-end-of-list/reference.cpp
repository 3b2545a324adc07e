// Two walkers n nodes apart. The second one is a pointer to the pointer that leads to its node, so that the first node
// of the list is no special case: when the first walker has passed the end, that pointer is led past the node.
class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode* ahead = head;
        while (n-- > 0) ahead = ahead->next;
        ListNode** link = &head;
        for (; ahead; ahead = ahead->next) link = &(*link)->next;
        *link = (*link)->next;
        return head;
    }
};
