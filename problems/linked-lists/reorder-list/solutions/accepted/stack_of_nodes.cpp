// All nodes on a stack; as many as half of them are taken off and put in between.
class Solution {
public:
    void reorderList(ListNode* head) {
        stack<ListNode*> nodes;
        for (auto p = head; p; p = p->next) nodes.push(p);
        int moves = (nodes.size() - 1) / 2;
        ListNode* p = head;
        while (moves-- > 0) {
            ListNode* last = nodes.top();
            nodes.pop();
            last->next = p->next;
            p->next = last;
            p = last->next;
        }
        nodes.top()->next = nullptr;
    }
};
