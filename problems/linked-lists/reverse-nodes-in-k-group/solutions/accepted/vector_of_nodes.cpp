// All nodes in a vector: turn ranges of it, then link them in their new order.
class Solution {
public:
    ListNode* reverseKGroup(ListNode* head, int k) {
        vector<ListNode*> nodes;
        for (ListNode* p = head; p; p = p->next) nodes.push_back(p);
        for (size_t i = 0; i + k <= nodes.size(); i += k) reverse(nodes.begin() + i, nodes.begin() + i + k);
        for (size_t i = 0; i + 1 < nodes.size(); i++) nodes[i]->next = nodes[i + 1];
        nodes.back()->next = nullptr;
        return nodes.front();
    }
};
