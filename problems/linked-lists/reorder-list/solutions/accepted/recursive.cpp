// Recursion to the end; a pointer from the front moves on while it comes back.
class Solution {
    ListNode* front;
    bool done = false;

    void weave(ListNode* node) {
        if (!node) return;
        weave(node->next);
        if (done) return;
        if (front == node || front->next == node) {
            node->next = nullptr;
            done = true;
            return;
        }
        node->next = front->next;
        front->next = node;
        front = node->next;
    }

public:
    void reorderList(ListNode* head) {
        front = head;
        weave(head);
    }
};
