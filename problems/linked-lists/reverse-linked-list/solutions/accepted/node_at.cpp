// Swaps values by position, and walks from the first node to find each position.
class Solution {
    ListNode* nodeAt(ListNode* head, int i) {
        while (i-- > 0) head = head->next;
        return head;
    }

    int length(ListNode* head) {
        int n = 0;
        for (; head; head = head->next) n++;
        return n;
    }

public:
    ListNode* reverseList(ListNode* head) {
        for (int i = 0; i < length(head) / 2; i++)
            swap(nodeAt(head, i)->val, nodeAt(head, length(head) - 1 - i)->val);
        return head;
    }
};
