// Destroys the list: a node that has been passed leads to a mark.
class Solution {
public:
    bool hasCycle(ListNode* head) {
        static ListNode mark(0);
        while (head) {
            if (head == &mark) return true;
            ListNode* next = head->next;
            head->next = &mark;
            head = next;
        }
        return false;
    }
};
